package org.sayso.read.list;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Note;
import org.sayso.model.article.Skipped;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Traits;
import org.sayso.model.screening.NamesAsked;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Heading;
import org.sayso.read.form.Row;
import org.sayso.read.form.Sheet;
import org.sayso.read.form.Source;
import org.sayso.read.roster.DateWords;
import org.sayso.read.roster.Nations;

/**
 * Reads the names that lists are to be asked about: a name a line, or a table (comma, semicolon or
 * tab) whose heading has the column {@code name} and perhaps {@code birth_date}, {@code
 * nationality} or {@code country}, {@code gender} and {@code schema}. Stateless and thread-safe.
 */
public final class NamesReader {
  private static final String NAME = "name";
  private static final String REMEDY =
      "give a file with a name a line, a table with a column name, or - for standard input";

  private final ProfileKind usual;

  /** Takes whoever has no schema in the table for one of this kind. */
  public NamesReader(ProfileKind usual) {
    this.usual = usual;
  }

  /**
   * The names in a file.
   *
   * @throws SaysoException where it cannot be read, is no text, or a quotation mark is never closed
   */
  public NamesAsked read(Path file) {
    return read(file.toString(), () -> Files.newInputStream(file));
  }

  /**
   * The names in a stream, which is read to its end and stays open.
   *
   * @param shown how to call it before a user
   * @throws SaysoException as for a file
   */
  public NamesAsked read(InputStream in, String shown) {
    try {
      byte[] bytes = in.readAllBytes();
      return read(shown, () -> new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new SaysoException(shown + ": cannot be read: " + e.getMessage(), REMEDY, e);
    }
  }

  private NamesAsked read(String shown, Source.Opening opening) {
    try {
      Source source = Source.of(shown, shown, opening);
      Optional<Character> separator = separator(source.head());
      return separator.isPresent() ? table(source, separator.get()) : lines(source);
    } catch (IOException e) {
      throw new SaysoException(shown + ": cannot be read: " + e.getMessage(), REMEDY, e);
    }
  }

  /** Of a table whose first line has a column for names; one column alone has none. */
  private static Optional<Character> separator(String head) {
    String first = head.lines().findFirst().orElse("");
    for (char separator : new char[] {',', ';', '\t'}) {
      for (String column : first.split(String.valueOf(separator))) {
        if (first.indexOf(separator) >= 0 && isName(column)) {
          return Optional.of(separator);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isName(String words) {
    return words.strip().replace("\"", "").equalsIgnoreCase(NAME);
  }

  private NamesAsked lines(Source source) {
    List<Profile> who = new ArrayList<>();
    try (Sheet sheet = Sheet.ofLines(source)) {
      Optional<Row> row = sheet.next();
      boolean headed = row.isPresent() && isName(row.get().cell(0));
      for (row = headed ? sheet.next() : row; row.isPresent(); row = sheet.next()) {
        who.add(Profile.named(row.get().cell(0), usual));
      }
    }
    return new NamesAsked(who, List.of(), List.of());
  }

  private NamesAsked table(Source source, char separator) {
    List<Profile> who = new ArrayList<>();
    List<Skipped> skipped = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    try (Sheet sheet = new Sheet(source, separator)) {
      Heading heading = new Heading(sheet.next().orElseThrow());
      for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
        String where = "line " + row.get().spot().line();
        if (heading.cell(row.get(), NAME).isEmpty()) {
          skipped.add(new Skipped(source.shown(), "the row has no name; write one in it", where));
        } else {
          Consumer<String> note = words -> notes.add(new Note(source.shown(), words, where));
          who.add(profile(heading, row.get(), note));
        }
      }
    }
    return new NamesAsked(who, skipped, notes);
  }

  private Profile profile(Heading heading, Row row, Consumer<String> note) {
    String name = heading.cell(row, NAME);
    Traits traits =
        new Traits(
            births(heading.cell(row, "birth_date", "date_of_birth", "dob", "born"), note),
            List.of(),
            countries(heading.cell(row, "nationality", "country", "countries"), note),
            gender(heading.cell(row, "gender", "sex"), note),
            List.of(),
            List.of());
    return new Profile(
        name,
        kind(heading.cell(row, "schema", "type"), note),
        List.of(KnownName.of(name, Standing.MAIN)),
        traits);
  }

  private static List<Edtf> births(String words, Consumer<String> note) {
    Optional<Edtf> date = DateWords.read(words);
    if (date.isEmpty() && !words.isEmpty()) {
      note.accept("“" + words + "” is no date; it is left out; write it as 1970-12-31");
    }
    return date.stream().toList();
  }

  private static List<String> countries(String words, Consumer<String> note) {
    List<String> codes = Nations.codes(words);
    if (codes.isEmpty() && !words.isEmpty()) {
      note.accept("“" + words + "” is no state that is known; it is left out; write its code");
    }
    return codes;
  }

  private static Gender gender(String words, Consumer<String> note) {
    return switch (words.toLowerCase(Locale.ROOT)) {
      case "f", "female", "woman" -> Gender.FEMALE;
      case "m", "male", "man" -> Gender.MALE;
      case "" -> Gender.UNKNOWN;
      default -> {
        note.accept("“" + words + "” is no gender; it is left out; write female or male");
        yield Gender.UNKNOWN;
      }
    };
  }

  private ProfileKind kind(String words, Consumer<String> note) {
    ProfileKind kind = words.isEmpty() ? usual : ProfileKind.of(words);
    boolean unknown = kind == ProfileKind.THING && !kind.label().equalsIgnoreCase(words);
    if (unknown && !words.isEmpty()) {
      note.accept("“" + words + "” is no schema; anything is looked for; write Person or Company");
    }
    return kind;
  }
}

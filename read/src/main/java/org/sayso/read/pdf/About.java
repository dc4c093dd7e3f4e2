package org.sayso.read.pdf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;

/**
 * What a document says of itself, as far as it is plausible: programs fill these fields with names
 * of files, of users and of themselves.
 */
final class About {
  private static final int FIRST_YEAR = 1990;
  private static final Pattern PERSON =
      Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){0,3} \\p{Lu}[\\p{L}'’-]+");

  private final PDDocumentInformation info;
  private final Lexicon doubtful = Lexicon.of("document-information.tsv");

  About(PDDocumentInformation info) {
    this.info = info;
  }

  /** The title, where these words hold it. */
  Optional<String> title(List<Paragraph> paragraphs) {
    String shown =
        plain(paragraphs.stream().map(Paragraph::words).reduce("", (a, b) -> a + " " + b));
    return Optional.ofNullable(info.getTitle())
        .map(t -> t.replaceAll("\\s+", " ").strip())
        .filter(t -> t.contains(" ") && !doubtful.where("title").anyOf(1).matcher(t).find())
        .filter(t -> shown.contains(plain(t)));
  }

  List<String> authors() {
    return Optional.ofNullable(info.getAuthor()).stream()
        .flatMap(a -> List.of(a.split("\\s*[;,&]\\s*|\\s+and\\s+")).stream())
        .map(String::strip)
        .filter(a -> PERSON.matcher(a).matches())
        .filter(a -> !doubtful.where("author").anyOf(1).matcher(a).find())
        .toList();
  }

  /** On the day on which the file was made, or before. */
  Optional<Edtf> published() {
    return Optional.ofNullable(info.getCreationDate())
        .map(About::day)
        .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() < 10_000)
        .map(day -> new Edtf("../" + day));
  }

  private static LocalDate day(Calendar time) {
    ZoneId zone = time.getTimeZone().toZoneId();
    return LocalDate.ofInstant(time.toInstant(), zone);
  }

  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\d]+", " ").toLowerCase(Locale.ROOT).strip();
  }
}

package org.sayso.store.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

/** Takes one entry's text apart again. For one text. */
final class EntryTextReader {
  private final List<KnownName> names = new ArrayList<>();
  private final List<Edtf> births = new ArrayList<>();
  private final List<String> places = new ArrayList<>();
  private final List<String> countries = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Identifier> numbers = new ArrayList<>();
  private final List<Associate> ties = new ArrayList<>();
  private final List<String> programmes = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private ProfileKind kind = ProfileKind.THING;
  private Gender gender = Gender.UNKNOWN;
  private Optional<Edtf> listed = Optional.empty();
  private Optional<Edtf> delisted = Optional.empty();

  private EntryTextReader() {}

  /** The entry with this number that was written so. */
  static ListEntry read(String id, String content) {
    EntryTextReader reader = new EntryTextReader();
    content.lines().map(line -> line.split("\t", -1)).forEach(reader::line);
    return reader.entry(id);
  }

  private ListEntry entry(String id) {
    Traits traits = new Traits(births, places, countries, gender, tenures, numbers, ties);
    return new ListEntry(
        new Profile(id, kind, names, traits), new Listing(programmes, listed, delisted, remarks));
  }

  private void line(String[] parts) {
    for (int i = 1; i < parts.length; i++) {
      parts[i] = plain(parts[i]);
    }
    switch (parts[0]) {
      case "kind" -> kind = ProfileKind.of(parts[1]);
      case "name" -> names.add(name(parts));
      case "birth" -> births.add(new Edtf(parts[1]));
      case "place" -> places.add(parts[1]);
      case "country" -> countries.add(parts[1]);
      case "gender" -> gender = Gender.valueOf(parts[1]);
      case "tenure" ->
          tenures.add(new Tenure(parts[1], maybe(parts[2]), date(parts[3]), date(parts[4])));
      case "number" -> numbers.add(new Identifier(parts[1], parts[2]));
      case "tie" -> ties.add(new Associate(parts[1], parts[2], maybe(parts[3])));
      case "programme" -> programmes.add(parts[1]);
      case "listed" -> listed = date(parts[1]);
      case "delisted" -> delisted = date(parts[1]);
      case "remark" -> remarks.add(parts[1]);
      default -> throw new IllegalArgumentException("no such line of an entry: " + parts[0]);
    }
  }

  private static KnownName name(String[] parts) {
    Optional<NameParts> apart =
        parts.length < 7
            ? Optional.empty()
            : Optional.of(new NameParts(maybe(parts[4]), maybe(parts[5]), maybe(parts[6])));
    Standing standing = Standing.valueOf(parts[1].toUpperCase(Locale.ROOT));
    return new KnownName(parts[2], standing, apart, maybe(parts[3]));
  }

  private static Optional<String> maybe(String part) {
    return Optional.of(part).filter(p -> !p.isEmpty());
  }

  private static Optional<Edtf> date(String part) {
    return maybe(part).map(Edtf::new);
  }

  private static String plain(String part) {
    if (part.indexOf('\\') < 0) {
      return part;
    }
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      plain.append(c == '\\' ? meant(part.charAt(++i)) : c);
    }
    return plain.toString();
  }

  private static char meant(char escaped) {
    return switch (escaped) {
      case 't' -> '\t';
      case 'n' -> '\n';
      case 'r' -> '\r';
      default -> escaped;
    };
  }
}

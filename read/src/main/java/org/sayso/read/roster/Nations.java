package org.sayso.read.roster;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryName;
import org.sayso.read.lexicon.Lexicon;

/** What lists write for states, as codes of ISO 3166-1. Stateless. */
public final class Nations {
  private static final Set<String> CODES =
      Stream.concat(
              Countries.standard().all().stream().map(Country::code),
              Stream.of(Locale.getISOCountries()))
          .collect(Collectors.toSet());
  private static final Map<String, String> MORE = more();
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
  private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(\\d+\\)\\s*|\\s*[;|/]\\s*");

  private Nations() {}

  /** The codes of what is meant, several where several are; empty where it is no state. */
  public static List<String> codes(String words) {
    Optional<String> whole = code(words);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    return NUMBERED.splitAsStream(words).flatMap(part -> code(part).stream()).distinct().toList();
  }

  private static Optional<String> code(String words) {
    // Before "na" is taken for "not available": it is Namibia's code.
    String code = words.strip().replaceAll("[.,]+$", "").toUpperCase(Locale.ROOT);
    if (code.length() == 2 && CODES.contains(code)) {
      return Optional.of(code);
    }
    String clean = Words.clean(words).replaceAll("[.,]+$", "");
    String upper = clean.toUpperCase(Locale.ROOT);
    if (CODES.contains(upper) && clean.length() == 2) {
      return Optional.of(upper);
    }
    String bare = BRACKETS.matcher(clean).replaceAll(" ").strip();
    return Stream.of(clean, bare, Words.titled(clean), turned(bare))
        .flatMap(w -> find(w).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(MORE.get(clean.toLowerCase(Locale.ROOT))));
  }

  private static Map<String, String> more() {
    Map<String, String> more = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      String name = new Locale("", code).getDisplayCountry(Locale.ENGLISH);
      more.put(name.toLowerCase(Locale.ROOT), code);
    }
    Lexicon.of("list-countries.tsv")
        .rows()
        .forEach(row -> more.put(row.get(0).toLowerCase(Locale.ROOT), row.get(1)));
    return Map.copyOf(more);
  }

  private static Optional<String> find(String words) {
    return Countries.standard().find(words).map(CountryName::country).map(Country::code);
  }

  /** "Korea, North" as "North Korea". */
  private static String turned(String words) {
    int comma = words.indexOf(',');
    return comma < 0
        ? words
        : words.substring(comma + 1).strip() + " " + words.substring(0, comma).strip();
  }
}

package org.sayso.read.roster;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryName;

/** What lists write for states, as codes of ISO 3166-1. Stateless. */
final class Nations {
  private static final Set<String> CODES =
      Countries.standard().all().stream().map(Country::code).collect(Collectors.toSet());
  private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)\\s*");
  private static final Pattern NUMBERED = Pattern.compile("(?:^|\\s)\\(\\d+\\)\\s*|\\s*[;|/]\\s*");

  private Nations() {}

  /** The codes of what is meant, several where several are; empty where it is no state. */
  static List<String> codes(String words) {
    Optional<String> whole = code(words);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    return NUMBERED.splitAsStream(words).flatMap(part -> code(part).stream()).distinct().toList();
  }

  private static Optional<String> code(String words) {
    String clean = Words.clean(words).replaceAll("[.,]+$", "");
    String upper = clean.toUpperCase(Locale.ROOT);
    if (CODES.contains(upper) && clean.length() == 2) {
      return Optional.of(upper);
    }
    String bare = BRACKETS.matcher(clean).replaceAll(" ").strip();
    return Stream.of(clean, bare, Words.titled(clean), turned(bare))
        .flatMap(w -> find(w).stream())
        .findFirst();
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

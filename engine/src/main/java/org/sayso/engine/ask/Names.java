package org.sayso.engine.ask;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.model.entity.CaseEntity;

/** Compares names as a person types them: case, accents and spacing do not count. */
final class Names {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GAPS = Pattern.compile("[\\s.,\u2019'-]+");

  private Names() {}

  /** Those one of whose names is exactly this one. */
  static List<CaseEntity> called(String name, List<CaseEntity> candidates) {
    String wanted = bare(name);
    return candidates.stream()
        .filter(c -> namesOf(c).anyMatch(n -> bare(n).equals(wanted)))
        .toList();
  }

  /** The name without its first word: "Mr Okoro" → "Okoro"; "" where it has but one. */
  static String withoutFirstWord(String name) {
    String[] words = name.strip().split("\\s+", 2);
    return words.length < 2 ? "" : words[1];
  }

  private static Stream<String> namesOf(CaseEntity entity) {
    return Stream.concat(Stream.of(entity.name()), entity.aliases().stream());
  }

  private static String bare(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
    return GAPS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
  }
}

package org.sayso.read.roster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Languages of names. Stateless. */
public final class Tongues {
  private static final Map<String, String> BY_NAME = byName();

  private Tongues() {}

  /** The code of ISO 639 for a code or an English name; empty where it is none. */
  public static Optional<String> code(String words) {
    String clean = Words.clean(words).toLowerCase(Locale.ROOT);
    return clean.matches("[a-z]{2,3}")
        ? Optional.of(clean)
        : Optional.ofNullable(BY_NAME.get(clean));
  }

  private static Map<String, String> byName() {
    Map<String, String> names = new HashMap<>();
    for (String code : Locale.getISOLanguages()) {
      names.put(new Locale(code).getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), code);
    }
    return Map.copyOf(names);
  }
}

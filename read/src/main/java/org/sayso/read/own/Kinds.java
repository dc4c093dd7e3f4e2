package org.sayso.read.own;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.sayso.model.profile.ProfileKind;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.roster.Words;

/** What users call persons and bodies. Stateless. */
final class Kinds {
  private static final Map<String, ProfileKind> WORDS = words();

  private Kinds() {}

  /** The kind of a word or of a class of Wikidata; the other one where the word is unknown. */
  static ProfileKind of(String word, ProfileKind other) {
    String clean = Words.clean(word).toLowerCase(Locale.ROOT);
    ProfileKind kind = ProfileKind.of(clean);
    return kind == ProfileKind.THING ? WORDS.getOrDefault(clean, other) : kind;
  }

  private static Map<String, ProfileKind> words() {
    Map<String, ProfileKind> words = new HashMap<>();
    Lexicon.of("knowledge-kinds.tsv")
        .rows()
        .forEach(row -> words.put(row.get(0), ProfileKind.of(row.get(1))));
    return Map.copyOf(words);
  }
}

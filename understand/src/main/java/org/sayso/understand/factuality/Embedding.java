package org.sayso.understand.factuality;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;

/** The words that say how firmly something else is put: {@code embedding.tsv}. */
final class Embedding {
  /**
   * @param affirmed its force when the word itself is affirmed
   * @param negated its force when the word itself is negated
   */
  record Signature(Force affirmed, Force negated) {
    Force when(Degree outer) {
      return outer.negated() ? negated : affirmed;
    }
  }

  private final Map<String, Signature> signatures = new HashMap<>();

  Embedding(List<Row> rows) {
    rows.forEach(this::add);
  }

  /** What this word does to a complement of that kind. */
  Optional<Signature> of(Token word, List<String> frames) {
    String key = word.lemma().toLowerCase(Locale.ROOT) + " " + kind(word) + " ";
    return frames.stream().map(f -> signatures.get(key + f)).filter(s -> s != null).findFirst();
  }

  private void add(Row row) {
    Signature signature = new Signature(Force.of(row.at(3)), Force.of(row.at(4)));
    for (String frame : row.words(2)) {
      signatures.putIfAbsent(row.at(0) + " " + row.at(1) + " " + frame, signature);
    }
  }

  private static String kind(Token word) {
    if (word.isVerb()) {
      return "v";
    }
    return word.isNoun() ? "n" : "a";
  }
}

package org.sayso.understand.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Locale;

/** Dictionary forms as Sayso wants them. */
final class Lemmas {
  private Lemmas() {}

  /** CoreNLP's lemma, but "according" stays itself: "accord" would make a verb of a preposition. */
  static String of(CoreLabel label) {
    String word = label.originalText().toLowerCase(Locale.ROOT);
    if (word.equals("according")) {
      return word;
    }
    String lemma = label.lemma();
    return lemma == null || lemma.isBlank() ? word : lemma;
  }
}

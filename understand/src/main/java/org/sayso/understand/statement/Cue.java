package org.sayso.understand.statement;

import java.util.List;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/**
 * A word that reports, where it stands.
 *
 * @param sentence which sentence
 * @param head the index of the word
 * @param entry what the lexicon says of it
 */
record Cue(Sentence sentence, int head, CueEntry entry) {
  Token token() {
    return sentence.token(head);
  }

  Span span() {
    return token().span();
  }

  boolean isVerb() {
    return entry.kind() == CueEntry.Kind.VERB;
  }

  /** The label of the arc from the cue's head, and its dependents, are asked for all the time. */
  List<Integer> children(String... labels) {
    return sentence.tree().children(head, labels);
  }

  /** Whether the verb stands in the passive: "was asked", and "asked about it, she …". */
  boolean isPassive() {
    boolean participle =
        token().tag().equals("VBN")
            && sentence.tree().isAny(head, "advcl", "acl")
            && children("aux", "nsubj").isEmpty();
    return participle || !children("aux:pass", "nsubj:pass").isEmpty();
  }
}

package org.sayso.understand.cue;

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
public record Cue(Sentence sentence, int head, CueEntry entry) {
  /** The word itself. */
  public Token token() {
    return sentence.token(head);
  }

  /** Where it stands in the text. */
  public Span span() {
    return token().span();
  }

  /** Whether the lexicon has it as a verb. */
  public boolean isVerb() {
    return entry.kind() == CueEntry.Kind.VERB;
  }

  /** Its dependents with one of these labels, left to right. */
  public List<Integer> children(String... labels) {
    return sentence.tree().children(head, labels);
  }

  /** Whether the verb stands in the passive: "was asked", and "asked about it, she …". */
  public boolean isPassive() {
    boolean participle =
        token().tag().equals("VBN")
            && sentence.tree().isAny(head, "advcl", "acl")
            && children("aux", "nsubj").isEmpty();
    return participle || !children("aux:pass", "nsubj:pass").isEmpty();
  }
}

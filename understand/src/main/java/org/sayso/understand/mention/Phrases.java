package org.sayso.understand.mention;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;

/** Cuts noun phrases out of a sentence's tree. */
public final class Phrases {
  private static final String[] BEYOND = {
    "acl",
    "appos",
    "conj",
    "cc",
    "parataxis",
    "dep",
    "advcl",
    "case",
    "mark",
    "cop",
    "nsubj",
    "aux",
    "ccomp",
    "csubj",
    "advmod"
  };

  private Phrases() {}

  /**
   * The phrase of one noun, without clauses, appositions and coordinated nouns that hang on it:
   * "State Department counselor Derek Chollet".
   */
  public static Span words(Sentence sentence, int head) {
    return trimmed(sentence, core(sentence, head), head);
  }

  /**
   * The phrase with all that hangs on it but its preposition: appositions, clauses, coordination.
   */
  public static Span wholeWords(Sentence sentence, int head) {
    List<Integer> cut =
        sentence.tree().children(head, "case", "mark", "cop", "aux", "nsubj", "punct");
    BitSet set = sentence.tree().subtreeWithout(head, cut);
    set.set(head);
    return trimmed(sentence, set, head);
  }

  /**
   * The head of the name that stands right behind its description, without a comma: "the party
   * leader | Anna Berg". The parser calls it an apposition, or does not know what to call it.
   */
  static Optional<Integer> adjoined(Sentence sentence, int head) {
    int next = head + 1;
    return next < sentence.size() && sentence.token(next).isProperNoun()
        ? sentence.tree().children(head, "appos", "dep").stream()
            .filter(name -> core(sentence, name).nextSetBit(0) == next)
            .findFirst()
        : Optional.empty();
  }

  /** The tokens of {@link #words}: an unbroken stretch around the head. */
  public static BitSet core(Sentence sentence, int head) {
    BitSet set = sentence.tree().subtreeWithout(head, sentence.tree().children(head, BEYOND));
    set.set(head);
    return stretch(set, head);
  }

  private static BitSet stretch(BitSet set, int head) {
    BitSet unbroken = new BitSet();
    for (int i = head; i >= 0 && set.get(i); i--) {
      unbroken.set(i);
    }
    for (int i = head; set.get(i); i++) {
      unbroken.set(i);
    }
    return unbroken;
  }

  private static Span trimmed(Sentence sentence, BitSet set, int head) {
    BitSet unbroken = stretch(set, head);
    int first = unbroken.nextSetBit(0);
    int last = unbroken.length() - 1;
    while (first < head && isMark(sentence, first)) {
      first++;
    }
    while (last > head && isMark(sentence, last)) {
      last--;
    }
    return sentence.span(first, last);
  }

  private static boolean isMark(Sentence sentence, int token) {
    String tag = sentence.token(token).tag();
    return !Character.isLetter(tag.charAt(0)) || tag.equals("HYPH") || tag.equals("POS");
  }
}

package org.sayso.understand.language;

import java.util.Locale;
import java.util.Objects;
import org.sayso.model.text.Span;

/**
 * A word or mark.
 *
 * @param index its place in the sentence, from zero
 * @param span where it stands in the article's text
 * @param text the characters, verbatim
 * @param lemma the dictionary form, lower case but for names
 * @param tag the Penn Treebank part of speech
 * @param name the kind of name that it belongs to
 */
public record Token(int index, Span span, String text, String lemma, String tag, NameType name) {
  public Token {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(name, "name");
  }

  /** The characters in lower case. */
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Whether the part of speech is a verb's, modals not counted. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the part of speech is a noun's, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the part of speech is a proper noun's. */
  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  /** Whether it is a personal pronoun (possessives not counted). */
  public boolean isPronoun() {
    return tag.equals("PRP");
  }
}

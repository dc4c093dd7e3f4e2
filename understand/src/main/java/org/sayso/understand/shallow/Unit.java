package org.sayso.understand.shallow;

/**
 * A stretch of a sentence that stands as one thing.
 *
 * @param kind what it is
 * @param first index of its first token
 * @param last index of its last token
 * @param head index of the token that stands for it
 */
record Unit(Kind kind, int first, int last, int head) {
  /** What a stretch may be. */
  enum Kind {
    /** A noun phrase without what follows its head; a pronoun. */
    NOUN,
    /** A verb with its auxiliaries, the first of which has a tense. */
    FINITE,
    /** "to" and a verb. */
    INFINITIVE,
    /** A participle, or a bare verb. */
    PARTICIPLE,
    /** A preposition with a noun phrase behind it. */
    PREPOSITION,
    /** "and", "or", "but". */
    CONJUNCTION,
    /** A comma, or a dash. */
    COMMA,
    /** A quotation mark. */
    QUOTE,
    /** A word that begins a clause: "that", "because", "when". */
    MARK,
    /** "who", "which". */
    RELATIVE,
    /** Anything else. */
    OTHER
  }

  boolean is(Kind other) {
    return kind == other;
  }
}

package org.sayso.link.part;

/** What a word is in a name. */
public enum TokenKind {
  /** A name of its own: of a person any, of a body what tells it from others. */
  NAME,
  /** A person's family name, where the writer tells it apart. */
  FAMILY,
  /** From the father's name: Petrovich, Petrovna. */
  PATRONYMIC,
  /** One letter of a person's name. */
  INITIAL,
  /** al, van, de: between names. */
  JOINT,
  /** bin, ibn: child of. */
  DESCENT,
  /** Dr, Haji, President. */
  HONOUR,
  /** Group, International: in many bodies' names. */
  LIGHT,
  /** A state. */
  PLACE,
  /** A number, in digits, as an ordinal or in Roman numerals. */
  NUMBER;

  /** Whether another such word makes another name. */
  public boolean isStrong() {
    return this == NAME || this == FAMILY || this == PATRONYMIC || this == PLACE;
  }
}

package org.sayso.engine.amend;

/** What came of a wish to put something right, or to take a correction back. */
public sealed interface Amended {
  /** It is so now. */
  record Done(CorrectionLine line) implements Amended {}

  /**
   * It cannot be; nothing has changed.
   *
   * @param reason why not, and what would help, for a person
   */
  record Refused(String reason) implements Amended {}
}

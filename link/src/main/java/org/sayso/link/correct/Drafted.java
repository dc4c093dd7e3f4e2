package org.sayso.link.correct;

import org.sayso.model.correction.Correction;

/** What became of a wish to put something right. */
public sealed interface Drafted {
  /**
   * It can be put right so.
   *
   * @param correction with its ground
   */
  record Ready(Correction correction) implements Drafted {}

  /**
   * It cannot.
   *
   * @param reason why not, and what would help, for a person
   */
  record Refused(String reason) implements Drafted {}
}

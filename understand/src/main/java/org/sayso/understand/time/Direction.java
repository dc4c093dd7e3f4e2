package org.sayso.understand.time;

/** Which way a weekday or month without a year points from the publication date. */
public enum Direction {
  /** "They met on Wednesday": the last one. */
  PAST,
  /** "They will meet on Wednesday": the next one. */
  FUTURE
}

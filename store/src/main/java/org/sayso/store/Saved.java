package org.sayso.store;

/** What saving an article did. */
public enum Saved {
  /** It was not in the case yet. */
  NEW,
  /** The case had it already, with the same metadata and findings: nothing was written. */
  UNCHANGED,
  /** The case had the same bytes with other metadata or findings; these took their place. */
  REPLACED
}

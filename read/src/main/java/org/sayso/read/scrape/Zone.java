package org.sayso.read.scrape;

/** Where in a report a line stands; some notices are recognised only in their own place. */
public enum Zone {
  /** Before the first paragraph of the report. */
  HEAD,
  /** Among its paragraphs. */
  MIDDLE,
  /** After the last. */
  TAIL
}

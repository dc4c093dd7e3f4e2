package org.sayso.read.pdf;

/**
 * Lines that belong together, as one.
 *
 * @param words of all of them
 * @param first the first of them
 * @param kind what they are
 */
record Paragraph(String words, Line first, Kind kind) {
  enum Kind {
    TEXT,
    HEADING,
    FURNITURE
  }
}

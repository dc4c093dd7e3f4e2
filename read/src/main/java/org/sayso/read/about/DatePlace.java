package org.sayso.read.about;

import org.sayso.model.text.Edtf;

/**
 * A date that a page shows.
 *
 * @param date what it says
 * @param rank how it is set
 * @param of what happened on it
 * @param aside whether it stands among what is not of the article
 * @param at where: letters of the page before it
 */
record DatePlace(Edtf date, Rank rank, Of of, boolean aside, int at) {
  /** How a date is set. */
  enum Rank {
    /** Marked as a value for machines: microdata, RDFa. */
    STATED,
    /** In an element whose name says date. */
    MARKED,
    /** In a line of a few words. */
    SHORT,
    /** At the beginning of a paragraph. */
    PROSE
  }

  /** What happened on a date. */
  enum Of {
    /** The words before it say that it is the date of publication. */
    PUBLICATION,
    /** Nothing says it. */
    OPEN,
    /** A microformat's "updated", which is the publication where that is not given. */
    UPDATE,
    /** The words before it say that something was changed. */
    CHANGE
  }

  boolean isDay() {
    return date.value().length() == 10;
  }
}

package org.sayso.read.about;

/** What the class, id or name of an element says of its content; {@code page-marks.tsv}. */
enum Mark {
  /** Of another article, or of the site. */
  ASIDE,
  /** Of the article after all, whatever else it is called. */
  OWN,
  /** Who wrote it. */
  AUTHOR,
  /** A box about who wrote it. */
  BIO,
  /** Any date. */
  DATE,
  /** The date of publication. */
  PUBLISHED,
  /** The date of a change. */
  MODIFIED,
  /** The headline of the article. */
  HEADLINE,
  /** The name of the site, set as a heading. */
  SITE,
  /** A line over or under the headline. */
  KICKER
}

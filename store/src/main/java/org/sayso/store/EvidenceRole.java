package org.sayso.store;

import java.util.Locale;

/** What the spans of a finding are to it. */
enum EvidenceRole {
  CONTENT,
  CUE,
  TRIGGER,
  EVIDENCE,
  /** The words that the rule fired on. */
  RULE;

  /** The word in the database. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

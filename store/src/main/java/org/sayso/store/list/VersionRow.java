package org.sayso.store.list;

import org.sayso.model.screening.KeptVersion;

/**
 * A version and its place in the tables.
 *
 * @param number of the row
 * @param kept the version
 */
record VersionRow(int number, KeptVersion kept) {
  String list() {
    return kept.version().list();
  }
}

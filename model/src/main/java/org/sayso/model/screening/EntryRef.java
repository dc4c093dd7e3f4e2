package org.sayso.model.screening;

/**
 * The name of an entry among all lists.
 *
 * @param list short name of the list
 * @param entry the list's own number of the entry
 */
public record EntryRef(String list, String entry) {
  public EntryRef {
    if (list.isBlank() || entry.isBlank()) {
      throw new IllegalArgumentException("an entry needs a list and a number: " + list + entry);
    }
  }

  /** {@code list:entry}, as a person types it. */
  @Override
  public String toString() {
    return list + ":" + entry;
  }
}

package org.sayso.model.profile;

import java.util.List;
import java.util.Objects;

/**
 * A list in one of its versions.
 *
 * @param version which
 * @param entries in the order of the file, no two with one id
 * @param notes what a user should know of the files, in sentences: that they do not fit together
 */
public record WatchList(ListVersion version, List<ListEntry> entries, List<String> notes) {
  public WatchList {
    Objects.requireNonNull(version, "version");
    entries = List.copyOf(entries);
    notes = List.copyOf(notes);
  }

  /** A list of which nothing is to be noted. */
  public WatchList(ListVersion version, List<ListEntry> entries) {
    this(version, entries, List.of());
  }
}

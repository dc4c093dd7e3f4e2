package org.sayso.model.profile;

import java.util.List;
import java.util.Objects;

/**
 * A list in one of its versions.
 *
 * @param version which
 * @param entries in the order of the file, no two with one id
 */
public record WatchList(ListVersion version, List<ListEntry> entries) {
  public WatchList {
    Objects.requireNonNull(version, "version");
    entries = List.copyOf(entries);
  }
}

package org.sayso.model.profile;

import java.util.Objects;

/**
 * One who is listed.
 *
 * @param profile who it is; its id is the list's own number of the entry
 * @param listing what was decided
 */
public record ListEntry(Profile profile, Listing listing) {
  public ListEntry {
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(listing, "listing");
  }
}

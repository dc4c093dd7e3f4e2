package org.sayso.read.fetch;

import java.util.Objects;

/**
 * Nothing came.
 *
 * @param reason what is wrong and what would mend it, one sentence for a person
 * @param where the redirect at which it happened, or "" for the address itself
 */
public record NotFetched(String reason, String where) implements Fetched {
  public NotFetched {
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(where, "where");
  }
}

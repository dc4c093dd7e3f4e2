package org.sayso.model.screening;

import java.util.List;
import java.util.Optional;
import org.sayso.model.profile.WatchList;

/**
 * What of a kept list holds on a day.
 *
 * @param list its short name
 * @param parts the entries that hold, under the version that tells of them: the one of that day,
 *     and later ones that list somebody since before
 * @param caveat what the kept versions cannot tell about that day, one sentence; empty where they
 *     tell all
 */
public record ListInForce(String list, List<WatchList> parts, Optional<String> caveat) {
  public ListInForce {
    parts = List.copyOf(parts);
  }

  /** How many entries hold. */
  public int entries() {
    return parts.stream().mapToInt(part -> part.entries().size()).sum();
  }
}

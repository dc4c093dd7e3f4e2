package org.sayso.link.screen;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.link.match.Match;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;

/**
 * Somebody listed who may be meant.
 *
 * @param version the state of the list in which it stands
 * @param entry who
 * @param match how far, and why
 */
public record Hit(ListVersion version, ListEntry entry, Match match) {
  /** The best first: by score, then by the weight of the evidence, then by list and id. */
  static final Comparator<Hit> BEST_FIRST =
      Comparator.comparingDouble((Hit h) -> -h.match().score())
          .thenComparingDouble(h -> -h.match().weight())
          .thenComparing(h -> h.version().list())
          .thenComparing(h -> h.entry().profile().id());

  public Hit {
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(entry, "entry");
    Objects.requireNonNull(match, "match");
  }

  /** List and number of the entry in one word, unique among the lists screened: {@code un:1107}. */
  public String id() {
    return version.list() + ":" + entry.profile().id();
  }
}

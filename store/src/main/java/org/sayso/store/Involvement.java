package org.sayso.store;

import java.util.Comparator;
import org.sayso.model.story.FindingRef;

/**
 * That an entity takes part in a finding.
 *
 * @param finding which finding
 * @param role as what
 */
public record Involvement(FindingRef finding, Role role) implements Comparable<Involvement> {
  private static final Comparator<Involvement> ORDER =
      Comparator.comparing(Involvement::finding).thenComparing(Involvement::role);

  @Override
  public int compareTo(Involvement other) {
    return ORDER.compare(this, other);
  }
}

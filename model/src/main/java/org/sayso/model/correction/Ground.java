package org.sayso.model.correction;

import java.util.List;
import java.util.Objects;
import org.sayso.model.finding.Schema;

/**
 * What an entity stood on when a correction spoke of it.
 *
 * @param id what it was called in the case then ({@code Q…}); for people to read, not to find it by
 * @param schema what kind of thing it was then
 * @param name its name then
 * @param footings what it was made of, the one that gave its id first; never empty
 */
public record Ground(String id, Schema schema, String name, List<Footing> footings) {
  public Ground {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(name, "name");
    footings = List.copyOf(footings);
    if (footings.isEmpty()) {
      throw new IllegalArgumentException("nothing to stand on: " + name);
    }
  }

  /** Every place that it stood on, footing by footing. */
  public List<Anchor> anchors() {
    return footings.stream().flatMap(f -> f.anchors().stream()).toList();
  }
}

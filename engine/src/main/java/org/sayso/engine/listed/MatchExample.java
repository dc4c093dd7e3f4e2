package org.sayso.engine.listed;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody who is asked about by example, as in FollowTheMoney.
 *
 * @param id as the asker calls it
 * @param schema what kind of thing
 * @param properties values by the property's name, in the order in which they were given
 */
public record MatchExample(
    Optional<String> id, String schema, Map<String, List<String>> properties) {
  public MatchExample {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(schema, "schema");
    properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
  }

  /** The values of these properties together, none where there are none. */
  public List<String> all(String... names) {
    return List.of(names).stream()
        .flatMap(name -> properties.getOrDefault(name, List.of()).stream())
        .toList();
  }
}

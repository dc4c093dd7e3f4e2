package org.sayso.model.entity;

import java.util.List;
import java.util.Objects;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;

/**
 * Someone or something in one article, with every mention of it.
 *
 * @param number its place in the article, from one, in the order of first mentions ({@code e1}, …)
 * @param schema what kind of thing it is
 * @param name its fullest name, or its first description where it has no name
 * @param mentions sorted; never empty
 */
public record Entity(int number, Schema schema, String name, List<Mention> mentions) {
  public Entity {
    Objects.requireNonNull(schema, "schema");
    mentions = mentions.stream().sorted().toList();
    if (number < 1 || name.isBlank() || mentions.isEmpty()) {
      throw new IllegalArgumentException("an entity needs a number, a name and a mention: " + name);
    }
  }

  /** As in the exchange format: {@code e1}. */
  public String id() {
    return "e" + number;
  }
}

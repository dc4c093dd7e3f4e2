package org.sayso.model.entity;

import java.util.List;
import java.util.Objects;
import org.sayso.model.finding.Schema;

/**
 * Someone or something across all articles of a case.
 *
 * @param id {@code Q} and ten hexadecimal digits, from the members' names, so that the order of
 *     reading changes nothing
 * @param schema what kind of thing it is
 * @param name the fullest and most frequent name
 * @param aliases every other name it goes by in the case, sorted
 * @param members its entities in the articles, sorted; never empty
 */
public record CaseEntity(
    String id, Schema schema, String name, List<String> aliases, List<ArticleEntity> members) {
  public CaseEntity {
    Objects.requireNonNull(schema, "schema");
    aliases = aliases.stream().sorted().distinct().toList();
    members = members.stream().sorted().distinct().toList();
    if (!id.matches("Q[0-9a-f]{10}") || name.isBlank() || members.isEmpty()) {
      throw new IllegalArgumentException("not a case entity: " + id + " " + name);
    }
  }
}

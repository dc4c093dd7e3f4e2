package org.sayso.link.across;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sayso.link.name.Name;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.finding.Schema;

/**
 * One article's entity, with what it is called there.
 *
 * @param id which entity of which article
 * @param schema what kind of thing it is there
 * @param name what the article calls it in full
 * @param spellings every other name as written there, sorted
 * @param names the names that may join it with others, sorted by key: the full ones, or where there
 *     are none the short ones; empty for an entity without a name of its own
 * @param shorts keys of the acronyms that the article uses for it
 * @param bearing what the article says of a person beside the names
 */
public record Member(
    ArticleEntity id,
    Schema schema,
    String name,
    List<String> spellings,
    List<Name> names,
    Set<String> shorts,
    Bearing bearing) {
  public Member {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(schema, "schema");
    spellings = spellings.stream().sorted().distinct().toList();
    names = List.copyOf(names);
    shorts = Set.copyOf(shorts);
  }

  /** Whether it has a name that stands by itself, not only a surname, an acronym or an office. */
  public boolean isFull() {
    return names.stream().anyMatch(n -> !n.isShort());
  }
}

package org.sayso.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.FoldedName;

/** Looks up the entities of the whole case, inside one transaction. */
final class EntityStore {
  private static final String MEMBERS = "SELECT entity, article, number FROM case_member";
  private static final String ALIASES = "SELECT entity, alias FROM case_alias";
  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  private final Handle handle;

  EntityStore(Handle handle) {
    this.handle = handle;
  }

  /** Every entity, in the order in which they were saved. */
  List<CaseEntity> all() {
    Map<String, List<String>> aliases = grouped(ALIASES, row -> row.text("alias"));
    Map<String, List<ArticleEntity>> members = grouped(MEMBERS, EntityStore::member);
    return Row.all(
        handle,
        "SELECT * FROM case_entity ORDER BY position",
        row -> {
          String id = row.text("id");
          return entity(row, aliases.getOrDefault(id, List.of()), members.get(id));
        });
  }

  /** One entity by its id. */
  Optional<CaseEntity> byId(String id) {
    return Row.all(handle, "SELECT * FROM case_entity WHERE id = ?", this::entity, id).stream()
        .findFirst();
  }

  /** See {@link CaseStore#findEntities}. */
  List<CaseEntity> find(String words, int limit) {
    String folded = FoldedName.fold(words);
    if (folded.isEmpty()) {
      return List.of();
    }
    String sql =
        """
        SELECT e.* FROM case_entity e JOIN
          (SELECT entity, min(2 * later_word + (folded != ?)) AS distance
             FROM case_name WHERE folded >= ? AND folded < ? GROUP BY entity) n ON n.entity = e.id
         ORDER BY distance,
                  (SELECT count(DISTINCT article) FROM case_member m WHERE m.entity = e.id) DESC, id
         LIMIT ?
        """;
    return Row.all(handle, sql, this::entity, folded, folded, folded + LAST_CHARACTER, limit);
  }

  /** The entities that one article names. */
  List<CaseEntity> in(String article) {
    String sql =
        """
        SELECT * FROM case_entity
         WHERE id IN (SELECT entity FROM case_member WHERE article = ?) ORDER BY position
        """;
    return Row.all(handle, sql, this::entity, article);
  }

  /** The findings in which an entity takes part. */
  List<Involvement> involvements(String entity) {
    // CROSS JOIN keeps SQLite from looking at every participant of an article first.
    String sql =
        """
        SELECT DISTINCT p.article, p.role, f.kind, f.number
          FROM case_member c
          CROSS JOIN mention m ON m.article = c.article
               AND (m.moved_to IS NULL AND m.entity = c.number OR m.moved_to = c.number)
          CROSS JOIN participant p ON p.article = m.article
               AND p.mention_start = m.span_start AND p.mention_end = m.span_end
          JOIN finding f ON f.article = p.article AND f.id = p.finding
         WHERE c.entity = ?
        """;
    return Row.all(handle, sql, EntityStore::involvement, entity).stream().sorted().toList();
  }

  private CaseEntity entity(Row row) {
    String id = row.text("id");
    List<String> aliases = Row.all(handle, ALIASES + " WHERE entity = ?", r -> r.text("alias"), id);
    return entity(
        row, aliases, Row.all(handle, MEMBERS + " WHERE entity = ?", EntityStore::member, id));
  }

  private static CaseEntity entity(Row row, List<String> aliases, List<ArticleEntity> members) {
    return new CaseEntity(
        row.text("id"), Schema.of(row.text("schema")), row.text("name"), aliases, members);
  }

  private static ArticleEntity member(Row row) {
    return new ArticleEntity(new ArticleId(row.text("article")), row.number("number"));
  }

  private static Involvement involvement(Row row) {
    FindingRef finding =
        new FindingRef(
            new ArticleId(row.text("article")),
            FindingKind.of(row.text("kind")),
            row.number("number"));
    return new Involvement(finding, Role.of(row.text("role")));
  }

  private <T> Map<String, List<T>> grouped(String sql, Function<Row, T> map) {
    Map<String, List<T>> groups = new LinkedHashMap<>();
    record Entry<T>(String entity, T value) {}
    Row.all(handle, sql, row -> new Entry<>(row.text("entity"), map.apply(row)))
        .forEach(e -> groups.computeIfAbsent(e.entity, k -> new ArrayList<>()).add(e.value));
    return groups;
  }
}

package org.sayso.store.list;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.KnownEntity;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;

/** Who of the case is who of the knowledge, inside one transaction. */
public final class KnownRows {
  private static final Table KNOWN =
      new Table("case_known", "entity, position, base, profile, name, score, certain, reasons");
  private static final Table MEMBER =
      new Table("case_known_member", "entity, position, article, number, by_office");

  private KnownRows() {}

  /** The rows of all of them. */
  public static Rows of(List<KnownEntity> all) {
    Rows rows = new Rows();
    Map<String, Integer> positions = new HashMap<>();
    for (KnownEntity one : all) {
      int position = positions.merge(one.entity(), 1, Integer::sum);
      Known known = one.known();
      rows.add(
          KNOWN,
          one.entity(),
          position,
          known.base(),
          known.profile(),
          known.name(),
          known.score(),
          one.certain() ? 1 : 0,
          String.join("\n", known.reasons()));
      for (ArticleEntity member : known.members()) {
        rows.add(
            MEMBER,
            one.entity(),
            position,
            member.article().value(),
            member.number(),
            known.inOffice().contains(member) ? 1 : 0);
      }
    }
    return rows;
  }

  /** All that are kept, by entity, then as they were given. */
  public static List<KnownEntity> all(Handle handle) {
    record Member(String key, ArticleEntity id, boolean byOffice) {}
    Map<String, List<Member>> members =
        Row.all(
                handle,
                "SELECT * FROM case_known_member ORDER BY entity, position, article, number",
                row -> new Member(key(row), member(row), row.number("by_office") == 1))
            .stream()
            .collect(Collectors.groupingBy(Member::key));
    return Row.all(
        handle,
        "SELECT * FROM case_known ORDER BY entity, position",
        row -> {
          List<Member> own = members.get(key(row));
          Predicate<Member> office = Member::byOffice;
          List<ArticleEntity> named = own.stream().filter(office.negate()).map(Member::id).toList();
          List<ArticleEntity> others = own.stream().filter(office).map(Member::id).toList();
          return new KnownEntity(
              row.text("entity"), known(row, named, others), row.number("certain") == 1);
        });
  }

  private static Known known(Row row, List<ArticleEntity> named, List<ArticleEntity> inOffice) {
    return new Known(
        row.text("base"),
        row.text("profile"),
        row.text("name"),
        Double.parseDouble(row.text("score")),
        named,
        inOffice,
        row.text("reasons").lines().toList());
  }

  private static String key(Row row) {
    return row.text("entity") + " " + row.number("position");
  }

  private static ArticleEntity member(Row row) {
    return new ArticleEntity(new ArticleId(row.text("article")), row.number("number"));
  }
}

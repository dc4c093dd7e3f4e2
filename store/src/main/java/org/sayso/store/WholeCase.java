package org.sayso.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.sayso.model.article.ArticleId;
import org.sayso.model.correction.Overlay;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.store.correction.Corrections;
import org.sayso.store.correction.Moves;
import org.sayso.store.list.KnownRows;
import org.sayso.store.sqlite.Row;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;
import org.sayso.store.text.FoldedName;
import org.sayso.store.text.Words;

/** Writes what the whole case tells, inside one transaction. */
final class WholeCase {
  private static final Table ENTITY = new Table("case_entity", "id, position, schema, name");
  private static final Table ALIAS = new Table("case_alias", "entity, alias");
  private static final Table NAME = new Table("case_name", "folded, later_word, entity");
  private static final Table MEMBER = new Table("case_member", "entity, article, number");
  private static final Table STORY = new Table("story", "id, position, title");
  private static final Table STORY_ARTICLE = new Table("story_article", "story, article");
  private static final Table ORIGIN = new Table("origin", "id, position");
  private static final Table ORIGIN_ARTICLE = new Table("origin_article", "origin, article");
  private static final Table REASON =
      new Table(
          "origin_reason",
          "origin, position, article, kind, of_article, span_start, span_end, quote");
  private static final Table CLAIM =
      new Table("claim", "id, position, text, date, article_count, outlet_count, origin_count");
  private static final Table ABOUT = new Table("claim_about", "claim, entity");
  private static final Table CLAIM_FINDING =
      new Table("claim_finding", "claim, stance, position, article, finding");

  private final Handle handle;
  private final Rows rows = new Rows();

  WholeCase(Handle handle) {
    this.handle = handle;
  }

  /** Empties every table of the whole case; the rest follows by the foreign keys. */
  void clear() {
    List.of("claim", "origin", "story", "case_entity")
        .forEach(table -> handle.execute("DELETE FROM " + table));
    new Moves(handle).clear();
    new Corrections(handle).clearEffects();
  }

  private void lay(Overlay overlay) {
    Corrections corrections = new Corrections(handle);
    corrections.keep(overlay.records());
    corrections.keepEffects(overlay.effects());
    overlay.changed().forEach(new Moves(handle)::keep);
  }

  /** Puts these in place of whatever there was. */
  void replace(List<CaseEntity> entities, Weave weave, Overlay overlay, List<KnownEntity> known) {
    handle.execute("PRAGMA defer_foreign_keys = 1");
    clear();
    lay(overlay);
    entities.forEach(this::add);
    weave.stories().forEach(this::add);
    weave.origins().forEach(this::add);
    weave.claims().forEach(this::add);
    rows.addAll(KnownRows.of(known));
    rows.insert(handle);
  }

  private void add(CaseEntity entity) {
    String id = entity.id();
    rows.add(ENTITY, id, rows.count(ENTITY), entity.schema().label(), entity.name());
    entity.aliases().forEach(alias -> rows.add(ALIAS, id, alias));
    entity.members().forEach(m -> rows.add(MEMBER, id, m.article().value(), m.number()));
    names(entity).forEach(n -> rows.add(NAME, n.folded(), n.laterWord() ? 1 : 0, id));
  }

  private static Set<FoldedName> names(CaseEntity entity) {
    Set<FoldedName> names = new LinkedHashSet<>(FoldedName.entries(entity.name()));
    entity.aliases().forEach(alias -> names.addAll(FoldedName.entries(alias)));
    return names;
  }

  private void add(Story story) {
    rows.add(STORY, story.id(), rows.count(STORY), story.title());
    story.articles().forEach(a -> rows.add(STORY_ARTICLE, story.id(), a.value()));
  }

  private void add(Origin origin) {
    rows.add(ORIGIN, origin.id(), rows.count(ORIGIN));
    origin.articles().forEach(a -> rows.add(ORIGIN_ARTICLE, origin.id(), a.value()));
    int position = 0;
    for (OriginReason reason : origin.reasons()) {
      add(origin.id(), position++, reason);
    }
  }

  private void add(String origin, int position, OriginReason reason) {
    String article = reason.article().value();
    String kind = reason.kind().label();
    String of = reason.of().value();
    if (reason.evidence().isEmpty()) {
      rows.add(REASON, origin, position, article, kind, of, null, null, null);
      return;
    }
    Words words = words(reason.article());
    Span at = reason.evidence().get();
    rows.add(
        REASON,
        origin,
        position,
        article,
        kind,
        of,
        words.start(at),
        words.end(at),
        words.quote(at));
  }

  private void add(Claim claim) {
    rows.add(
        CLAIM,
        claim.id(),
        rows.count(CLAIM),
        claim.text(),
        claim.date().map(Edtf::value).orElse(null),
        claim.articleCount(),
        claim.outletCount(),
        claim.originCount());
    claim.about().forEach(entity -> rows.add(ABOUT, claim.id(), entity));
    add(claim.id(), "support", claim.support());
    add(claim.id(), "denial", claim.denial());
  }

  private void add(String claim, String stance, List<FindingRef> findings) {
    int position = 0;
    for (FindingRef ref : findings) {
      rows.add(CLAIM_FINDING, claim, stance, position++, ref.article().value(), ref.id());
    }
  }

  private Words words(ArticleId article) {
    String sql = "SELECT text FROM article WHERE id = ?";
    return Row.all(handle, sql, row -> new Words(row.text("text")), article.value()).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no such article stored: " + article));
  }
}

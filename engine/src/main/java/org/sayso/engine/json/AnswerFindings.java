package org.sayso.engine.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.FoundRelation;
import org.sayso.engine.answer.FoundStatement;
import org.sayso.engine.answer.Party;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.Entity;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;

/** Writes findings of several articles, each with enough of its article to be shown alone. */
final class AnswerFindings {
  private final JsonOut out;
  private final Map<ArticleId, Places> places = new HashMap<>();

  AnswerFindings(JsonOut out) {
    this.out = out;
  }

  void all(String key, List<? extends Finding> findings) {
    out.objects(key, List.copyOf(findings), this::finding);
  }

  /** Writes spans of this article's text. */
  Places places(Article article) {
    return places.computeIfAbsent(article.id(), id -> new Places(out, article.text()));
  }

  void article(Article article) {
    Metadata known = article.metadata();
    out.field("id", article.id().value())
        .field("path", article.path())
        .field("url", known.url())
        .field("title", known.title())
        .field("publisher", known.publisher())
        .field("published", known.published());
  }

  private void finding(Finding finding) {
    Places there = places(finding.article());
    out.field("kind", finding.ref().kind().label())
        .field("id", finding.ref().id())
        .object("article", () -> article(finding.article()))
        .field("words", finding.words());
    there.spans("spans", finding.evidence().spans());
    out.object("passage", () -> there.words(finding.passage()))
        .field("date", finding.date())
        .field("factuality", finding.factuality().label())
        .field("told", finding.told())
        .field("rule", finding.explanation().rule());
    if (finding instanceof FoundStatement statement) {
      statement(statement, there);
    } else if (finding instanceof FoundEvent event) {
      event(event, there);
    } else if (finding instanceof FoundRelation relation) {
      relation(relation, there);
    }
  }

  private void statement(FoundStatement found, Places there) {
    Statement statement = found.statement();
    out.field("form", statement.form().label());
    out.objects("cue", statement.cue(), there::words);
    parties("source", found.speakers(), there);
    out.field("sourceType", statement.sourceType().label());
    parties("addressee", found.addressees(), there);
    out.field("act", statement.act().label());
    statement.confidence().ifPresent(c -> out.field("confidence", c.probability()));
  }

  private void event(FoundEvent found, Places there) {
    EventMention event = found.event();
    out.field("type", event.type().map(EventType::label))
        .strings("modes", event.modes().stream().map(m -> m.label()).toList())
        .strings("contexts", event.contexts().stream().map(c -> c.label()).toList())
        .field("label", event.label());
    parties("actor", found.actors(), there);
    parties("recipient", found.recipients(), there);
    found
        .place()
        .ifPresentOrElse(
            p -> out.object("place", () -> party(p, there)), () -> out.nothing("place"));
    out.strings("auxiliary", event.auxiliary().stream().sorted().map(a -> a.label()).toList());
  }

  private void relation(FoundRelation found, Places there) {
    Relation relation = found.relation();
    out.field("type", relation.type().label())
        .object("subject", () -> party(found.subject(), there))
        .object("object", () -> party(found.object(), there))
        .field("role", relation.role())
        .field("since", relation.since())
        .field("until", relation.until())
        .field("polarity", relation.polarity().label())
        .flag("ended", relation.ended());
  }

  private void parties(String key, List<Party> parties, Places there) {
    out.objects(key, parties, party -> party(party, there));
  }

  private void party(Party party, Places there) {
    out.field("entity", party.entity().map(Entity::id))
        .field("who", party.who().map(w -> w.id()))
        .field("name", party.name());
    there.words(party.span());
  }
}

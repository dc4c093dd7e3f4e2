package org.sayso.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** An article of one text with the names and the event that a test puts in. */
final class Told {
  private final String text;
  private final List<Entity> entities = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();

  Told(String text) {
    this.text = text;
  }

  /** The first place of these words is the name of somebody. */
  Told name(String name, Schema schema) {
    Mention mention = new Mention(span(name), MentionForm.NAME, schema, Optional.empty());
    entities.add(new Entity(entities.size() + 1, schema, name, List.of(mention)));
    return this;
  }

  /** Who does what to whom; the words of the place and the date may be blank. */
  Told event(EventType type, String trigger, String... roles) {
    events.add(
        new EventMention(
            events.size() + 1,
            Optional.of(type),
            List.of(),
            List.of(),
            trigger,
            Evidence.of(span(trigger)),
            List.of(of(roles[0])),
            List.of(of(roles[1])),
            roles[2].isEmpty() ? Optional.empty() : Optional.of(of(roles[2])),
            roles[3].isEmpty() ? Optional.empty() : Optional.of(new Edtf(roles[3])),
            roles.length > 4 ? Factuality.of(roles[4]) : Factuality.ASSERTED,
            Set.of(),
            Optional.empty(),
            new Explanation("told", List.of())));
    return this;
  }

  /** A participant in these words, coming down to the name inside them. */
  Participant of(String words) {
    Span span = span(words);
    return new Participant(
        span,
        entities.stream()
            .map(e -> e.mentions().get(0).span())
            .filter(span::covers)
            .reduce((a, b) -> b));
  }

  LinkedArticle article() {
    Metadata known =
        new Metadata(
            Optional.empty(),
            Optional.of("Post"),
            List.of(),
            Optional.of(new Edtf("2031-05-04")),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    Block body = new Block(new Span(0, text.length()), BlockKind.BODY);
    Article article =
        new Article(ArticleId.of(text), "a.txt", known, text, List.of(body), List.of());
    List<Mention> mentions = entities.stream().flatMap(e -> e.mentions().stream()).toList();
    return new LinkedArticle(
        new AnnotatedArticle(article, mentions, List.of(), events, List.of()), entities);
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    return new Span(at, at + words.length());
  }
}

package org.sayso.link.correct;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.link.name.Spelling;
import org.sayso.model.correction.Anchor;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.text.Span;

/** Finds places again, and makes them. */
final class Places {
  private Places() {}

  /**
   * Which entity has the mention at a place; where there is none, that with the same words that
   * stands most like it.
   */
  static Optional<Entity> entity(Anchor anchor, LinkedArticle article) {
    return mention(anchor, article)
        .flatMap(m -> article.entityAt(m.span()))
        .or(
            () ->
                likest(anchor, article, settled(article)).flatMap(m -> article.entityAt(m.span())));
  }

  /**
   * The mention at exactly this place. Where the text reads otherwise there now, it is another
   * text: then that with the same words that stands most like it.
   */
  static Optional<Mention> mention(Anchor anchor, LinkedArticle article) {
    return reads(article.article().text(), anchor)
        ? article.annotated().mentions().stream()
            .filter(m -> m.span().equals(anchor.span()))
            .findFirst()
        : likest(anchor, article, article.annotated().mentions().stream());
  }

  /**
   * Where an article's entity stands: its first mention by its name, else by any name, else at all.
   */
  static Anchor of(ArticleEntity member, LinkedArticle article, Stream<Mention> mentions) {
    String text = article.article().text();
    String name =
        article.entities().stream()
            .filter(e -> e.number() == member.number())
            .map(Entity::name)
            .findFirst()
            .orElse("");
    Comparator<Mention> best =
        Comparator.comparing((Mention m) -> m.form() != MentionForm.NAME)
            .thenComparing(m -> !Spelling.bare(m.span().in(text)).equals(name))
            .thenComparing(Comparator.naturalOrder());
    return at(article, mentions.min(best).orElseThrow().span());
  }

  static Anchor at(LinkedArticle article, Span span) {
    return Anchor.of(article.article().id(), span, article.article().text());
  }

  private static Optional<Mention> likest(
      Anchor anchor, LinkedArticle article, Stream<Mention> mentions) {
    String text = article.article().text();
    return mentions
        .filter(m -> m.span().in(text).equals(anchor.words()))
        .min(
            Comparator.comparingInt((Mention m) -> -anchor.likeness(m.span(), text))
                .thenComparingInt(m -> Math.abs(m.span().start() - anchor.span().start()))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static Stream<Mention> settled(LinkedArticle article) {
    return article.entities().stream().flatMap(e -> e.mentions().stream());
  }

  private static boolean reads(String text, Anchor anchor) {
    return anchor.span().end() <= text.length() && anchor.span().in(text).equals(anchor.words());
  }
}

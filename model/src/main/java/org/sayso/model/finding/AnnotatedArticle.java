package org.sayso.model.finding;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.article.Article;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * An article with what it says: its mentions and findings, each in the order of the text. Whom the
 * mentions mean is not settled yet.
 *
 * @param article what was read
 * @param mentions every mention, sorted; no two with one span
 * @param statements who says what
 * @param events who does what to whom
 * @param relations who is what to whom
 */
public record AnnotatedArticle(
    Article article,
    List<Mention> mentions,
    List<Statement> statements,
    List<EventMention> events,
    List<Relation> relations) {
  public AnnotatedArticle {
    Objects.requireNonNull(article, "article");
    mentions = mentions.stream().sorted().toList();
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    requireMentions(mentions, participants(statements, events, relations));
    requireInside(article.text().length(), statements, events, relations);
  }

  /** An article in which nothing was sought. */
  public static AnnotatedArticle bare(Article article) {
    return new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of());
  }

  /** Every participant of every finding. */
  public Stream<Participant> participants() {
    return participants(statements, events, relations);
  }

  private static Stream<Participant> participants(
      List<Statement> statements, List<EventMention> events, List<Relation> relations) {
    Stream<Participant> said =
        statements.stream()
            .flatMap(s -> Stream.concat(s.sources().stream(), s.addressees().stream()));
    Stream<Participant> done =
        events.stream()
            .flatMap(
                e ->
                    Stream.of(e.actors().stream(), e.recipients().stream(), e.place().stream())
                        .flatMap(p -> p));
    Stream<Participant> been = relations.stream().flatMap(r -> Stream.of(r.subject(), r.object()));
    return Stream.of(said, done, been).flatMap(p -> p);
  }

  private static void requireMentions(List<Mention> mentions, Stream<Participant> participants) {
    Set<Span> known = new HashSet<>();
    for (Mention mention : mentions) {
      if (!known.add(mention.span())) {
        throw new IllegalArgumentException("two mentions on one span: " + mention);
      }
    }
    Stream.concat(
            participants.flatMap(p -> p.mention().stream()),
            mentions.stream().flatMap(m -> m.refersTo().stream()))
        .filter(span -> !known.contains(span))
        .forEach(
            span -> {
              throw new IllegalArgumentException("no mention at " + span);
            });
  }

  private static void requireInside(
      int length, List<Statement> said, List<EventMention> done, List<Relation> been) {
    Stream<Evidence> all =
        Stream.of(
                said.stream().map(Statement::content),
                done.stream().map(EventMention::trigger),
                been.stream().map(Relation::evidence))
            .flatMap(e -> e);
    all.filter(e -> e.end() > length)
        .forEach(
            e -> {
              throw new IllegalArgumentException("evidence outside the text: " + e);
            });
  }
}

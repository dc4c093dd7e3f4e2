package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Statement;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.understand.clause.Route;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.time.DateReader;

/**
 * Finds the events that an article tells. Stateless after construction and thread-safe; reads its
 * lexicons once.
 */
public final class EventFinder {
  private final EventLexicon lexicon = new EventLexicon();
  private final Derivation derivation = new Derivation();
  private final Drafting drafting;

  /** With the lexicons that ship with Sayso. */
  public EventFinder(FactualityReader factuality, DateReader dates) {
    this.drafting = new Drafting(factuality, dates, derivation);
  }

  /** Every event that somebody acts or suffers in, in the order of the triggers, numbered so. */
  public List<EventMention> find(
      ParsedArticle article, Mentions mentions, List<Statement> statements) {
    Telling telling = new Telling(statements);
    Optional<Edtf> published = article.article().metadata().published();
    List<Draft> drafts = new ArrayList<>();
    Optional<Edtf> dated = Optional.empty();
    int block = -1;
    for (Sentence s : article.sentences()) {
      Spot spot = new Spot(s, mentions, published, s.block() == block ? dated : Optional.empty());
      triggers(s).stream()
          .filter(t -> !t.frame().intends() || isMeant(spot, t))
          .forEach(t -> drafting.draft(spot, t).ifPresent(drafts::add));
      dated = drafting.bareDate(s, published);
      block = s.block();
    }
    return numbered(drafts, telling);
  }

  /**
   * The type of what the text tells between two places, wherever else they stand in it: that of the
   * word nearest to the way through the syntax from one to the other, in the sentence of the first.
   * Empty where nothing there tells of an event. For whoever is given both sides.
   *
   * @param source who acts; empty where nobody is named
   * @param target on whom; empty likewise
   */
  public Optional<EventType> typeBetween(
      ParsedArticle article, Optional<Span> source, Optional<Span> target) {
    return article.sentences().stream()
        .filter(s -> source.or(() -> target).filter(w -> s.span().overlaps(w)).isPresent())
        .findFirst()
        .flatMap(s -> nearest(s, new Route(s, source, target)));
  }

  private Optional<EventType> nearest(Sentence s, Route route) {
    return triggers(s).stream()
        .min(Comparator.comparingInt(t -> route.distance(t.words())))
        .map(t -> drafting.type(s, t));
  }

  /** Whether the act that is meant would be told if it were done. */
  private boolean isMeant(Spot spot, Trigger intention) {
    Sentence s = spot.sentence();
    return all(s).stream()
        .filter(t -> Overshadowing.by(s, intention, t))
        .anyMatch(t -> drafting.draft(spot, t).isPresent());
  }

  private List<Trigger> all(Sentence s) {
    List<Trigger> all = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      lexicon.find(s, i).ifPresent(all::add);
    }
    return all;
  }

  private List<Trigger> triggers(Sentence s) {
    List<Trigger> all = all(s);
    all.removeIf(t -> t.frame().intends() && !Overshadowing.isTaken(s, t, all));
    return all.stream()
        .filter(t -> all.stream().noneMatch(o -> Overshadowing.by(s, o, t)))
        .map(t -> pledged(s, t, all))
        .toList();
  }

  /** "vowed to attack Varnia": a promise of something hostile. */
  private Trigger pledged(Sentence s, Trigger trigger, List<Trigger> all) {
    return !Overshadowing.isPledge(trigger)
        ? trigger
        : all.stream()
            .filter(t -> Overshadowing.by(s, trigger, t))
            .flatMap(t -> derivation.pledged(t.frame().type()).stream())
            .findFirst()
            .map(type -> new Trigger(trigger.frame().as(type), trigger.head(), trigger.words()))
            .orElse(trigger);
  }

  private static List<EventMention> numbered(List<Draft> drafts, Telling telling) {
    List<EventMention> events = new ArrayList<>();
    for (Draft draft : drafts) {
      events.add(draft.numbered(events.size() + 1, telling.of(draft.trigger())));
    }
    return List.copyOf(events);
  }
}

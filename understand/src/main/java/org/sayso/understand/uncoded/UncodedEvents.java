package org.sayso.understand.uncoded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.understand.event.Telling;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.time.Direction;

/**
 * Adds to the typed events of an article those without a type that the words deny, plan, doubt or
 * suppose. Stateless after construction and thread-safe; reads its lexicons once.
 */
public final class UncodedEvents {
  private final FactualityReader factuality;
  private final DateReader dates;
  private final Predicates predicates = new Predicates();

  /** With the lexicons that ship with Sayso. */
  public UncodedEvents(FactualityReader factuality, DateReader dates) {
    this.factuality = factuality;
    this.dates = dates;
  }

  /**
   * The typed events with the uncoded ones among them, in the order of the triggers, numbered anew.
   * No uncoded one shares a word of its trigger with a typed one.
   */
  public List<EventMention> among(
      List<EventMention> typed,
      ParsedArticle article,
      Mentions mentions,
      List<Statement> statements) {
    Page page = new Page(article, mentions, new Telling(statements), firmness(statements), typed);
    List<EventMention> all = new ArrayList<>(typed);
    for (Sentence s : article.sentences()) {
      IntStream.range(0, s.size())
          .mapToObj(word -> event(page, s, word))
          .flatMap(Optional::stream)
          .forEach(all::add);
    }
    all.sort(Comparator.comparing(e -> e.trigger().start()));
    return IntStream.range(0, all.size()).mapToObj(i -> Tale.numbered(all.get(i), i + 1)).toList();
  }

  private static Map<StatementId, Factuality> firmness(List<Statement> statements) {
    Map<StatementId, Factuality> firmness = new HashMap<>();
    statements.forEach(s -> firmness.put(s.id(), s.factuality()));
    return Map.copyOf(firmness);
  }

  private Optional<EventMention> event(Page page, Sentence s, int word) {
    Optional<Predicate> predicate = predicates.at(s, word).filter(p -> !page.isTold(p.evidence(s)));
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    Assessment put = factuality.of(s, word);
    Optional<StatementId> teller = page.telling().of(predicate.get().evidence(s));
    return isOpen(s, predicate.get(), put)
            || put.factuality() == Factuality.ASSERTED
                && isFactAmidNone(page, s, predicate.get(), teller)
        ? Optional.of(
                new Tale(predicate.get(), put, teller, date(page, s, word, put))
                    .in(s, page.mentions()))
            .filter(UncodedEvents::isOfSomebody)
            .filter(e -> !page.isOfTypedActor(s, e))
        : Optional.empty();
  }

  /** Denied, planned, doubted or supposed; not what only ought to be, or what something is for. */
  private boolean isOpen(Sentence s, Predicate predicate, Assessment put) {
    boolean negated = put.auxiliary().contains(Auxiliary.NEGATION);
    boolean plain =
        put.factuality() == Factuality.ASSERTED || put.factuality() == Factuality.UNKNOWN;
    return negated || !plain && !factuality.isPurpose(s, predicate.head());
  }

  /** "denied that the guard, who left at noon, took the key": the guard did leave. */
  private static boolean isFactAmidNone(
      Page page, Sentence s, Predicate predicate, Optional<StatementId> teller) {
    return s.token(predicate.head()).tag().equals("VBD")
        && teller.filter(t -> page.firmness().get(t) != Factuality.ASSERTED).isPresent();
  }

  /** What nobody does or suffers is only worth telling where it is denied. */
  private static boolean isOfSomebody(EventMention event) {
    return event.auxiliary().contains(Auxiliary.NEGATION)
        || !event.actors().isEmpty()
        || !event.recipients().isEmpty();
  }

  private Optional<Edtf> date(Page page, Sentence s, int word, Assessment put) {
    Direction direction =
        put.auxiliary().contains(Auxiliary.FUTURE) ? Direction.FUTURE : Direction.PAST;
    Optional<Edtf> published = page.article().article().metadata().published();
    return dates.of(s, word, published, direction);
  }

  /** What is known of an article before. */
  private record Page(
      ParsedArticle article,
      Mentions mentions,
      Telling telling,
      Map<StatementId, Factuality> firmness,
      List<EventMention> typed) {
    /**
     * "agreed to open the border to Varnia": what the actor means to do to somebody is told by the
     * event of a type in the same sentence. What is denied is told all the same.
     */
    boolean isOfTypedActor(Sentence s, EventMention event) {
      return !event.recipients().isEmpty()
          && !event.auxiliary().contains(Auxiliary.NEGATION)
          && typed.stream()
              .filter(t -> s.span().covers(t.trigger().hull()))
              .flatMap(t -> t.actors().stream())
              .anyMatch(a -> event.actors().stream().anyMatch(b -> a.words().overlaps(b.words())));
    }

    /** Whether a typed event has one of these words in its trigger. */
    boolean isTold(Evidence words) {
      return typed.stream()
          .flatMap(e -> e.trigger().spans().stream())
          .anyMatch(t -> words.spans().stream().anyMatch(t::overlaps));
    }
  }
}

package org.sayso.understand.uncoded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * Adds to the typed events of an article what the words say did not happen, of no type. Stateless
 * after construction and thread-safe; reads its lexicons once.
 */
public final class UncodedEvents {
  private final FactualityReader factuality;
  private final DateReader dates;
  private final Predicates predicates = new Predicates();
  private final Denial denial = new Denial();

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
    Page page = new Page(article, mentions, new Telling(statements), typed);
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

  private Optional<EventMention> event(Page page, Sentence s, int word) {
    Optional<Predicate> predicate = predicates.at(s, word).filter(p -> !page.isTold(p.evidence(s)));
    if (predicate.isEmpty()) {
      return Optional.empty();
    }
    Assessment put = factuality.of(s, word);
    if (!isDenied(put) || !denial.holds(s, predicate.get(), put)) {
      return Optional.empty();
    }
    Optional<StatementId> teller = page.telling().of(predicate.get().evidence(s));
    EventMention event =
        new Tale(predicate.get(), put, teller, date(page, s, word, put)).in(s, page.mentions());
    return Optional.of(event).filter(e -> isOfSomething(e, predicate.get()));
  }

  /** What is said not to be; a negation in what is only supposed or asked denies nothing. */
  private static boolean isDenied(Assessment put) {
    return put.factuality() == Factuality.DENIED
        || put.factuality() == Factuality.HEDGED && put.auxiliary().contains(Auxiliary.NEGATION);
  }

  /** Who or what did not; a state ("is not ready") only of somebody whom the article speaks of. */
  private static boolean isOfSomething(EventMention event, Predicate predicate) {
    return predicate.kind() == Predicate.Kind.ADJECTIVE
        ? event.actors().stream().anyMatch(a -> a.mention().isPresent())
        : !event.actors().isEmpty() || !event.recipients().isEmpty();
  }

  private Optional<Edtf> date(Page page, Sentence s, int word, Assessment put) {
    Direction direction =
        put.auxiliary().contains(Auxiliary.FUTURE) ? Direction.FUTURE : Direction.PAST;
    Optional<Edtf> published = page.article().article().metadata().published();
    return dates.of(s, word, published, direction);
  }

  /** What is known of an article before. */
  private record Page(
      ParsedArticle article, Mentions mentions, Telling telling, List<EventMention> typed) {
    /** Whether a typed event has one of these words in its trigger. */
    boolean isTold(Evidence words) {
      return typed.stream()
          .flatMap(e -> e.trigger().spans().stream())
          .anyMatch(t -> words.spans().stream().anyMatch(t::overlaps));
    }
  }
}

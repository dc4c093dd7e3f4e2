package org.sayso.understand.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Factuality;
import org.sayso.model.text.Edtf;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.time.Direction;
import org.sayso.understand.time.TimeExpression;

/** Makes a draft of a trigger: who, where, when, how firmly, of which type. */
final class Drafting {
  /** An event this many years before publication is history. */
  private static final int HISTORY = 5;

  private static final int LONGEST_DATE = 6;

  /** Types that are mostly done by words, and then are what other words were said for. */
  private static final Set<EventType> WORDS_ONLY = EnumSet.of(EventType.ACCUSE, EventType.SUPPORT);

  private final FactualityReader factuality;
  private final DateReader dates;
  private final Derivation derivation;
  private final Sides sides = new Sides();

  Drafting(FactualityReader factuality, DateReader dates, Derivation derivation) {
    this.factuality = factuality;
    this.dates = dates;
    this.derivation = derivation;
  }

  /** Empty where nobody acts (or, for what can be suffered, suffers). */
  Optional<Draft> draft(Spot spot, Trigger trigger) {
    Sentence s = spot.sentence();
    Parties parties = new Parties(s, spot.mentions());
    Roles roles = roles(s, parties, trigger).distinctIn(spot.mentions()).unowned(spot);
    Assessment put = factuality.of(s, trigger.head());
    return new Telltale(s, parties).isTold(trigger, roles, put) && !isAim(s, trigger)
        ? sides
            .told(trigger.frame(), roles, parties)
            .map(f -> draft(spot, new Trigger(f, trigger.head(), trigger.words()), roles, put))
        : Optional.empty();
  }

  /** "called her to thank her": what something else was done for; whether it was is left open. */
  private boolean isAim(Sentence s, Trigger trigger) {
    return WORDS_ONLY.contains(trigger.frame().type())
        && !trigger.frame().nominal()
        && factuality.isPurpose(s, trigger.head())
        && !isDue(s, trigger.head());
  }

  /** "is about to support": what will be done, whatever hangs on "is". */
  private static boolean isDue(Sentence s, int verb) {
    int head = s.tree().head(verb);
    return head != Tree.ROOT && s.token(head).lemma().equals("be");
  }

  private Draft draft(Spot spot, Trigger trigger, Roles roles, Assessment put) {
    Sentence s = spot.sentence();
    EventType type = type(s, trigger, put);
    Assessment told = type == trigger.frame().type() ? put : announced(put);
    Draft.When when = when(spot, trigger, put);
    return new Draft(
        trigger.frame(),
        type,
        trigger.evidence(s),
        roles,
        new Places(s, spot.mentions()).of(trigger),
        when,
        aged(told, when.date(), spot));
  }

  /** What the trigger tells, as it is put. */
  EventType type(Sentence s, Trigger trigger) {
    return type(s, trigger, factuality.of(s, trigger.head()));
  }

  private EventType type(Sentence s, Trigger trigger, Assessment put) {
    boolean negated = put.auxiliary().contains(Auxiliary.NEGATION);
    return derivation.of(s, trigger, negated).orElse(trigger.frame().type());
  }

  private static Roles roles(Sentence s, Parties parties, Trigger trigger) {
    if (trigger.frame().nominal()) {
      return new NounRoles(s, parties).of(trigger);
    }
    VerbRoles roles = new VerbRoles(s, parties);
    return trigger.frame().modal() ? roles.asking(trigger) : roles.of(trigger);
  }

  /** The announcement or refusal itself is a fact. */
  private static Assessment announced(Assessment act) {
    return new Assessment(Factuality.ASSERTED, Set.of(), act.explanation());
  }

  private Draft.When when(Spot spot, Trigger trigger, Assessment put) {
    Direction direction =
        put.auxiliary().contains(Auxiliary.FUTURE) ? Direction.FUTURE : Direction.PAST;
    List<TimeExpression> told =
        trigger.dating(spot.sentence()).stream()
            .flatMap(w -> dates.told(spot.sentence(), w, spot.published(), direction).stream())
            .toList();
    Optional<Edtf> date =
        told.stream()
            .flatMap(e -> e.date().stream())
            .findFirst()
            .or(() -> direction == Direction.PAST ? spot.dated() : Optional.empty());
    return date.isPresent() ? new Draft.When(date, Optional.empty()) : Draft.When.unsettled(told);
  }

  /**
   * The date of a sentence that is nothing but a date; it holds for the next one. The day of
   * publication stands there for the article, not for what it tells.
   */
  Optional<Edtf> bareDate(Sentence s, Optional<Edtf> published) {
    return s.size() > LONGEST_DATE
        ? Optional.empty()
        : dates.all(s, published, Direction.PAST).stream()
            .filter(e -> e.first() == 0 && e.last() >= s.size() - 2)
            .flatMap(e -> e.date().stream())
            .filter(d -> !published.equals(Optional.of(d)))
            .findFirst();
  }

  /** Of an article printed on a day "or before" nobody knows how long before. */
  private static boolean isLongBefore(Edtf published, Edtf date) {
    LocalDate first = published.earliest();
    return !first.equals(LocalDate.MIN) && date.latest().isBefore(first.minusYears(HISTORY));
  }

  private static Assessment aged(Assessment put, Optional<Edtf> date, Spot spot) {
    boolean old =
        date.isPresent()
            && spot.published().isPresent()
            && isLongBefore(spot.published().get(), date.get());
    if (!old) {
      return put;
    }
    Set<Auxiliary> auxiliary = EnumSet.of(Auxiliary.HISTORICAL);
    auxiliary.addAll(put.auxiliary());
    return new Assessment(put.factuality(), auxiliary, put.explanation());
  }
}

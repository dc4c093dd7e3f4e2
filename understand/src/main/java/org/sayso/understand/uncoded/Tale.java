package org.sayso.understand.uncoded;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.understand.event.Places;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;

/**
 * A predicate with what is known of it.
 *
 * @param put how firmly
 * @param teller the statement that it is part of
 * @param date of its clause
 */
record Tale(
    Predicate predicate, Assessment put, Optional<StatementId> teller, Optional<Edtf> date) {

  /** The event, numbered one for now. */
  EventMention in(Sentence s, Mentions mentions) {
    Parties parties = new Parties(s, mentions);
    List<Participant> actors = parties.actors(predicate);
    return new EventMention(
        1,
        Optional.empty(),
        List.of(),
        List.of(),
        predicate.label(),
        predicate.evidence(s),
        actors,
        parties.recipients(predicate).stream().filter(r -> !actors.contains(r)).toList(),
        new Places(s, mentions).of(predicate.head(), predicate.words()),
        date,
        put.factuality(),
        put.auxiliary(),
        teller,
        new Explanation(
            "uncoded/" + predicate.kind().name().toLowerCase(Locale.ROOT),
            put.explanation().words()));
  }

  /** The same event under this number. */
  static EventMention numbered(EventMention e, int number) {
    return new EventMention(
        number,
        e.type(),
        e.modes(),
        e.contexts(),
        e.label(),
        e.trigger(),
        e.actors(),
        e.recipients(),
        e.place(),
        e.date(),
        e.factuality(),
        e.auxiliary(),
        e.statement(),
        e.explanation());
  }
}

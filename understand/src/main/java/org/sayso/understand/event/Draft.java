package org.sayso.understand.event;

import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Evidence;
import org.sayso.understand.factuality.Assessment;

/** An event before it has a number and a teller. */
record Draft(
    Frame frame,
    EventType type,
    Evidence trigger,
    Roles roles,
    Optional<Participant> place,
    When when,
    Assessment assessment) {

  EventMention numbered(int number, Optional<StatementId> statement) {
    boolean own = type == frame.type();
    return new EventMention(
        number,
        Optional.of(type),
        own ? frame.modes() : List.of(),
        frame.contexts(),
        frame.label(),
        trigger,
        roles.actors(),
        roles.recipients(),
        place,
        when.date(),
        assessment.factuality(),
        assessment.auxiliary(),
        statement,
        new Explanation(
            "event/" + frame.word() + (own ? "" : "/" + frame.type()) + undated(),
            trigger.spans()));
  }

  /** "/undated:duration-only" where the text tells a time that comes to no date. */
  private String undated() {
    return when.undated().map(u -> "/undated:" + u.label()).orElse("");
  }
}

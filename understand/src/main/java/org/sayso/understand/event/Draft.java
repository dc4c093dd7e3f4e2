package org.sayso.understand.event;

import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.time.TimeExpression;
import org.sayso.understand.time.Undated;

/** An event before it has a number and a teller. */
record Draft(
    Frame frame,
    EventType type,
    Evidence trigger,
    Roles roles,
    Optional<Participant> place,
    When when,
    Assessment assessment) {

  /**
   * When something happens, as far as the text settles it.
   *
   * @param date as told
   * @param undated why the words that tell it come to no date; empty where there is one, or no
   *     words
   */
  record When(Optional<Edtf> date, Optional<Undated> undated) {
    /** The reason that the first of the words gives. */
    static When unsettled(List<TimeExpression> told) {
      return new When(
          Optional.empty(), told.stream().flatMap(e -> e.undated().stream()).findFirst());
    }
  }

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

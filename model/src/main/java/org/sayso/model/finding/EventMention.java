package org.sayso.model.finding;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;

/**
 * Words that tell of a happening: who did what to whom, in the types of PLOVER. The happening
 * itself may be told by many mentions.
 *
 * @param number its place in the article, from one, in the order of the triggers ({@code v1}, …)
 * @param type the PLOVER type; empty for an <i>uncoded</i> event: one of no PLOVER type that is
 *     told because the words deny, plan, doubt or suppose it
 * @param modes how, where the type has modes
 * @param contexts what about
 * @param label the plain verb: recruit, meet, designate
 * @param trigger the words that tell of it
 * @param actors who; for symmetric events everybody who takes part
 * @param recipients to whom
 * @param place where, from its own clause
 * @param date when, as far as the text settles it
 * @param factuality how firmly the text puts it
 * @param auxiliary what keeps it from being a fresh fact
 * @param statement the statement that tells it; empty in the outlet's own voice
 * @param explanation which rule found it, on which words
 */
public record EventMention(
    int number,
    Optional<EventType> type,
    List<EventMode> modes,
    List<EventContext> contexts,
    String label,
    Evidence trigger,
    List<Participant> actors,
    List<Participant> recipients,
    Optional<Participant> place,
    Optional<Edtf> date,
    Factuality factuality,
    Set<Auxiliary> auxiliary,
    Optional<StatementId> statement,
    Explanation explanation) {
  public EventMention {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(explanation, "explanation");
    if (number < 1 || label.isBlank()) {
      throw new IllegalArgumentException("an event needs a number and a label: " + number + label);
    }
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    if (type.isEmpty() && !(modes.isEmpty() && contexts.isEmpty())) {
      throw new IllegalArgumentException("modes and contexts are of a type: " + label);
    }
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    auxiliary = Set.copyOf(auxiliary);
  }

  /** As in the exchange format: {@code v1}. */
  public String id() {
    return "v" + number;
  }
}

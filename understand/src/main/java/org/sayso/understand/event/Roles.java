package org.sayso.understand.event;

import java.util.List;
import org.sayso.model.finding.Participant;

/** Who acts and who is acted on. */
record Roles(List<Participant> actors, List<Participant> recipients) {
  Roles {
    actors = List.copyOf(actors);
    recipients = without(recipients, actors);
  }

  private static List<Participant> without(List<Participant> all, List<Participant> others) {
    return all.stream().filter(p -> !others.contains(p)).toList();
  }
}

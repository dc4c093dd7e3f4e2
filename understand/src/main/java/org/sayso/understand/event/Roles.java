package org.sayso.understand.event;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.mention.Mentions;

/** Who acts and who is acted on. */
record Roles(List<Participant> actors, List<Participant> recipients) {
  Roles {
    actors = List.copyOf(actors);
    recipients = without(recipients, actors);
  }

  /** Without recipients that come down to one of the actors. */
  Roles distinctIn(Mentions mentions) {
    Set<Mention> own = new HashSet<>();
    actors.forEach(a -> who(a, mentions).ifPresent(own::add));
    return new Roles(
        actors,
        recipients.stream().filter(r -> who(r, mentions).filter(own::contains).isEmpty()).toList());
  }

  /** "pleaded for his life": an owner who is only a "his" is not whom it is done to. */
  Roles unowned(Sentence s) {
    return new Roles(
        actors,
        recipients.stream()
            .filter(r -> s.tokens().stream().noneMatch(t -> isOwner(t, r)))
            .toList());
  }

  private static boolean isOwner(Token token, Participant participant) {
    return token.tag().equals("PRP$") && token.span().equals(participant.words());
  }

  /** "Oslar and Varnia signed": the first with the others, where nobody else is named. */
  Roles mutual() {
    boolean both = actors.size() > 1 && recipients.isEmpty();
    return both ? new Roles(actors.subList(0, 1), actors.subList(1, actors.size())) : this;
  }

  private static Optional<Mention> who(Participant participant, Mentions mentions) {
    return participant.mention().flatMap(mentions::at).map(mentions::resolved);
  }

  private static List<Participant> without(List<Participant> all, List<Participant> others) {
    return all.stream().filter(p -> !others.contains(p)).toList();
  }
}

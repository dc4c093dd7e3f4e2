package org.sayso.understand.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;

/** Who acts and who is acted on. */
record Roles(List<Participant> actors, List<Participant> recipients) {
  Roles {
    actors = List.copyOf(actors);
    recipients = without(recipients, actors);
  }

  /** Without recipients that come down to one of the actors. */
  Roles distinctIn(Mentions mentions) {
    Set<Mention> own = acting(mentions);
    return new Roles(
        actors,
        recipients.stream().filter(r -> who(r, mentions).filter(own::contains).isEmpty()).toList());
  }

  /**
   * Without a bare "his" ("pleaded for his life"), who is not whom it is done to, and without what
   * is the actors' own ("defended their record").
   */
  Roles unowned(Spot spot) {
    return new Roles(
        actors,
        recipients.stream().filter(r -> !isOwner(spot.sentence(), r) && !isOwn(spot, r)).toList());
  }

  private static boolean isOwner(Sentence s, Participant participant) {
    return s.tokens().stream()
        .anyMatch(t -> t.tag().equals("PRP$") && t.span().equals(participant.words()));
  }

  private boolean isOwn(Spot spot, Participant thing) {
    return thing.mention().isEmpty()
        && spot.sentence().tokens().stream()
            .filter(t -> t.tag().equals("PRP$"))
            .filter(t -> t.span().start() == thing.words().start())
            .flatMap(t -> spot.mentions().headedBy(spot.sentence(), t.index()).stream())
            .map(spot.mentions()::resolved)
            .anyMatch(acting(spot.mentions())::contains);
  }

  /** Whom the actors come down to. */
  private Set<Mention> acting(Mentions mentions) {
    return actors.stream()
        .flatMap(a -> who(a, mentions).stream())
        .collect(Collectors.toUnmodifiableSet());
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

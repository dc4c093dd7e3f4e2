package org.sayso.understand.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;

/** Where an event happens, as its own clause says. */
final class Places {
  private static final Set<String> AT =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "off");
  private static final Set<String> VISITS =
      Set.of("visit", "tour", "arrive", "fly", "go", "come", "travel");
  private static final Set<Schema> PLACES = Set.of(Schema.PLACE, Schema.COUNTRY);

  private final Sentence s;
  private final Mentions mentions;

  Places(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** The first place that hangs on one of the trigger's words, or on a noun that does. */
  Optional<Participant> of(Trigger trigger) {
    Tree tree = s.tree();
    return trigger.words().stream()
        .flatMap(w -> tree.children(w, "obl", "nmod").stream())
        .flatMap(c -> place(c).stream())
        .findFirst()
        .or(() -> toured(trigger))
        .or(() -> visited(trigger))
        .or(() -> beside(trigger));
  }

  /** "visited Peru", "her visit to Peru", "arrived in Peru": the land itself. */
  private Optional<Participant> visited(Trigger trigger) {
    if (!VISITS.contains(trigger.frame().label())) {
      return Optional.empty();
    }
    Stream<Integer> objects = s.tree().children(trigger.head(), "obj").stream();
    Stream<Integer> ends =
        Arguments.obliques(s, trigger.head(), List.of("to", "into", "at", "in")).stream();
    return Stream.concat(objects, ends).flatMap(t -> land(t).stream()).findFirst();
  }

  private Optional<Participant> land(int token) {
    return mentions
        .headedBy(s, token)
        .filter(m -> m.form() == MentionForm.NAME && PLACES.contains(m.schema()))
        .map(m -> new Participant(m.span(), Optional.of(m.span())));
  }

  /** "met Ana Petrov in Lima": the parser hangs the place on whom they met. */
  private Optional<Participant> beside(Trigger trigger) {
    if (trigger.frame().type() != EventType.CONSULT) {
      return Optional.empty();
    }
    Tree tree = s.tree();
    return trigger.words().stream()
        .flatMap(w -> tree.children(w, "obj", "obl").stream())
        .filter(p -> mentions.headedBy(s, p).filter(m -> isPerson(m)).isPresent())
        .flatMap(p -> tree.children(p, "nmod").stream())
        .flatMap(c -> place(c).stream())
        .findFirst();
  }

  private static boolean isPerson(Mention mention) {
    return mention.schema() == Schema.PERSON && mention.form() == MentionForm.NAME;
  }

  /** "a tour of several Tamund valleys". */
  private Optional<Participant> toured(Trigger trigger) {
    if (!trigger.frame().slots().contains("of") || !trigger.frame().label().equals("tour")) {
      return Optional.empty();
    }
    return Arguments.obliques(s, trigger.head(), List.of("of")).stream()
        .findFirst()
        .map(t -> Participants.of(s, t, mentions));
  }

  private Optional<Participant> place(int phrase) {
    boolean at =
        s.tree().children(phrase, "case").stream().anyMatch(c -> AT.contains(s.token(c).lower()));
    Optional<Mention> mention = named(phrase);
    return at && mention.isPresent()
        ? Optional.of(
            new Participant(
                Participants.of(s, phrase, mentions).words(), mention.map(Mention::span)))
        : Optional.empty();
  }

  /** The phrase itself, or "city of Vladivostok", "Donbas region", "a hospital in Torsby". */
  private Optional<Mention> named(int phrase) {
    Tree tree = s.tree();
    Stream<Integer> inside =
        Stream.concat(
            tree.children(phrase, "nmod").stream().filter(this::isWhere),
            tree.children(phrase, "compound", "appos").stream());
    return Stream.concat(inside, Stream.of(phrase))
        .flatMap(t -> mentions.headedBy(s, t).stream())
        .filter(m -> PLACES.contains(m.schema()))
        .findFirst();
  }

  private boolean isWhere(int phrase) {
    return s.tree().children(phrase, "case").stream()
        .map(c -> s.token(c).lower())
        .anyMatch(c -> c.equals("of") || AT.contains(c));
  }
}

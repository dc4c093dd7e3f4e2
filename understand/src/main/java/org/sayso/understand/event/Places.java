package org.sayso.understand.event;

import java.util.List;
import java.util.Locale;
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

/** Where something happens, as its own clause says. Made for one sentence; thread-safe. */
public final class Places {
  private static final Set<String> AT =
      Set.of("in", "at", "near", "outside", "inside", "around", "across", "throughout", "off");
  private static final Set<String> DURING = Set.of("by", "in", "during", "from");
  private static final Set<String> DEEDS =
      Set.of(
          "strike",
          "airstrike",
          "attack",
          "raid",
          "bombing",
          "shelling",
          "explosion",
          "blast",
          "clash",
          "fighting",
          "battle",
          "ambush",
          "shooting",
          "operation",
          "incident",
          "accident",
          "crash",
          "protest",
          "demonstration",
          "ceremony",
          "meeting",
          "summit",
          "offensive");
  private static final Set<String> VISITS =
      Set.of("visit", "tour", "arrive", "fly", "go", "come", "travel", "return", "head");
  private static final Set<String> HOLDING =
      Set.of("host", "hold", "attend", "stage", "launch", "conduct", "organize", "convene", "join");
  private static final Set<Schema> PLACES = Set.of(Schema.PLACE, Schema.COUNTRY);

  private final Sentence s;
  private final Mentions mentions;

  /** For the happenings of this sentence. */
  public Places(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** The first place that hangs on one of the trigger's words, or on a noun that does. */
  Optional<Participant> of(Trigger trigger) {
    return on(trigger.words())
        .or(() -> toured(trigger))
        .or(() -> visited(trigger.head(), trigger.frame().label()))
        .or(() -> beside(trigger))
        .or(() -> within(trigger.words()));
  }

  /**
   * The first place that hangs on one of these words, which tell of something without a type; for
   * words of going, where one goes. Empty where the clause names none.
   */
  public Optional<Participant> of(int head, List<Integer> words) {
    return on(words).or(() -> visited(head, s.token(head).lemma())).or(() -> within(words));
  }

  private Optional<Participant> on(List<Integer> words) {
    return words.stream()
        .flatMap(w -> s.tree().children(w, "obl", "nmod").stream())
        .flatMap(c -> place(c).stream())
        .findFirst();
  }

  /**
   * "was killed by a strike near Lindau", "died Jan. 7 in Lindau", "will host a conference in
   * Lindau": the parser hangs the place on the deed, the day or what is held.
   */
  private Optional<Participant> within(List<Integer> words) {
    return words.stream()
        .flatMap(w -> carriers(w))
        .flatMap(c -> s.tree().children(c, "nmod", "obl").stream())
        .flatMap(c -> place(c).stream())
        .findFirst();
  }

  private Stream<Integer> carriers(int word) {
    boolean holds = HOLDING.contains(s.token(word).lemma());
    Stream<Integer> held =
        holds ? s.tree().children(word, "obj").stream() : Stream.<Integer>empty();
    Stream<Integer> deeds =
        s.tree().children(word, "obl", "obl:tmod").stream()
            .filter(c -> Arguments.isTime(s, c) || isDeed(c));
    return Stream.concat(held, deeds).filter(c -> mentions.headedBy(s, c).isEmpty());
  }

  /** "by a strike", "in an attack": what happens, no one. */
  private boolean isDeed(int noun) {
    boolean by =
        s.tree().children(noun, "case").stream().anyMatch(c -> DURING.contains(s.token(c).lower()));
    return by && DEEDS.contains(s.token(noun).lemma().toLowerCase(Locale.ROOT));
  }

  /** "visited Peru", "her visit to Peru", "arrived in Peru": the land itself. */
  private Optional<Participant> visited(int head, String label) {
    if (!VISITS.contains(label)) {
      return Optional.empty();
    }
    Stream<Integer> objects = s.tree().children(head, "obj").stream();
    Stream<Integer> ends = Arguments.obliques(s, head, List.of("to", "into", "at", "in")).stream();
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

package org.sayso.understand.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.understand.clause.Surroundings;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** Finds the roles around a verb. */
final class VerbRoles {
  /** Types whose actors may stand for both sides. */
  private static final Set<EventType> TOGETHER =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  /** What several have together, where it is theirs. */
  private static final Set<String> SHARED =
      Set.of(
          "meeting",
          "talk",
          "talks",
          "summit",
          "tie",
          "relation",
          "relations",
          "deal",
          "treaty",
          "agreement",
          "pact",
          "truce",
          "ceasefire",
          "dispute",
          "border",
          "negotiation");

  private final Sentence s;
  private final Parties parties;

  VerbRoles(Sentence s, Parties parties) {
    this.s = s;
    this.parties = parties;
  }

  Roles of(Trigger trigger) {
    List<Integer> agents = Arguments.agents(s, trigger.head());
    List<Participant> actors = parties.acting(agents);
    Roles roles = new Roles(actors, recipients(trigger, actors));
    if (isWith(trigger) && agents.size() == 1 && !parties.isNamed(roles.recipients())) {
      Optional<Roles> pair = parties.paired(agents.get(0));
      return pair.orElse(roles);
    }
    if (isAmong(trigger, roles)) {
      return new Roles(actors, List.of());
    }
    if (isTheirs(trigger) && !parties.isNamed(roles.recipients())) {
      return new Roles(actors, List.of()).mutual();
    }
    return isMutual(trigger) ? roles.mutual() : roles;
  }

  /** "Oslar and Varnia agreed to open the border": with each other, whatever the border is. */
  private boolean isAmong(Trigger trigger, Roles roles) {
    return TOGETHER.contains(trigger.frame().type())
        && isWith(trigger)
        && roles.actors().size() > 1
        && !parties.isNamed(roles.recipients());
  }

  /** "Oslar and Varnia postponed their meeting": of one with the other. */
  private boolean isTheirs(Trigger trigger) {
    return Arguments.patients(s, trigger.head()).stream()
        .filter(o -> SHARED.contains(s.token(o).lemma()))
        .flatMap(o -> s.tree().children(o, "nmod:poss").stream())
        .anyMatch(o -> s.token(o).lower().equals("their"));
  }

  /** Done with somebody, by more than one, and in a type that is not told of both alike. */
  private static boolean isMutual(Trigger trigger) {
    return isWith(trigger) && !TOGETHER.contains(trigger.frame().type());
  }

  private static boolean isWith(Trigger trigger) {
    return trigger.frame().slots().get(0).equals("with");
  }

  /** "Oslar says that Varnia must leave": who says it asks, whoever must is asked. */
  Roles asking(Trigger trigger) {
    List<Participant> actors = parties.of(Arguments.agents(s, trigger.head()));
    int verb = s.tree().head(modal(trigger));
    List<Participant> asked = parties.others(Arguments.surface(s, verb), actors);
    return new Roles(
        actors, asked.isEmpty() ? around(verb, actors, trigger.frame().type()) : asked);
  }

  private int modal(Trigger trigger) {
    return trigger.words().stream()
        .filter(w -> s.token(w).tag().equals("MD"))
        .findFirst()
        .orElseThrow();
  }

  private List<Participant> recipients(Trigger trigger, List<Participant> actors) {
    for (String slot : trigger.frame().slots()) {
      List<Participant> found =
          slot.equals("comp")
              ? inComplement(trigger, actors)
              : parties.others(heads(trigger, slot), actors);
      found = parties.withoutTheir(found, actors);
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Participant> demanded = demanded(trigger, actors);
    if (!demanded.isEmpty()) {
      return demanded;
    }
    List<Participant> bare = inObject(trigger, actors);
    bare = bare.isEmpty() ? bare(trigger) : bare;
    return bare.isEmpty() && !trigger.frame().slots().contains("only")
        ? around(trigger.head(), actors, trigger.frame().type())
        : bare;
  }

  /**
   * "rejected the appeal against the ruling of Varnia's court", "appealed for peace in Oslar": a
   * name inside the thing that stands where the entry foresees somebody.
   */
  private List<Participant> inObject(Trigger trigger, List<Participant> actors) {
    return trigger.frame().slots().stream()
        .filter(slot -> !slot.equals("comp") && !slot.equals("only"))
        .map(slot -> heads(trigger, slot))
        .filter(heads -> !heads.isEmpty())
        .limit(1)
        .flatMap(List::stream)
        .filter(h -> !parties.canAct(h))
        .flatMap(o -> inside(o).stream())
        .map(n -> parties.others(Arguments.expand(s, List.of(n)), actors))
        .filter(parties::isNamed)
        .findFirst()
        .orElse(List.of());
  }

  /** Nouns below a noun; "the road leading to Oslar" too. */
  private List<Integer> inside(int thing) {
    return Stream.concat(
            Stream.of(thing), s.tree().children(thing, "acl").stream().filter(this::leads))
        .flatMap(at -> Surroundings.nouns(s, at).stream())
        .toList();
  }

  private boolean leads(int clause) {
    return s.token(clause).tag().equals("VBG") && s.tree().child(clause, "obj").isEmpty();
  }

  /** "will not end the strike until Varnia pays": of whom it is demanded. */
  private List<Participant> demanded(Trigger trigger, List<Participant> actors) {
    Tree tree = s.tree();
    boolean not =
        tree.children(trigger.head(), "advmod").stream()
            .anyMatch(a -> s.token(a).lower().matches("not|n't|n’t|never"));
    return !not
        ? List.of()
        : tree.children(trigger.head(), "advcl").stream()
            .filter(c -> tree.child(c, "mark").filter(m -> isUntil(m)).isPresent())
            .map(c -> parties.others(parties.able(Arguments.surface(s, c)), actors))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
  }

  private boolean isUntil(int mark) {
    return s.token(mark).lower().matches("until|unless|till");
  }

  /** No entry foresees it, but somebody stands there: "opened the border for Varnia's lorries". */
  private List<Participant> around(int verb, List<Participant> actors, EventType type) {
    List<List<Participant>> all =
        Surroundings.nouns(s, verb).stream()
            .filter(n -> !TOGETHER.contains(type) || !isWhere(n))
            .filter(n -> !parties.isOwnOf(n, actors))
            .map(n -> parties.near(Arguments.expand(s, List.of(n)), actors))
            .map(found -> found.stream().filter(parties::isSomebody).toList())
            .filter(found -> !found.isEmpty())
            .toList();
    return all.stream()
        .filter(parties::isNamed)
        .findFirst()
        .orElse(all.isEmpty() ? List.of() : all.get(0));
  }

  /** Who meets in a land does not meet the land. */
  private boolean isWhere(int noun) {
    return s.tree().children(noun, "case").stream()
        .anyMatch(c -> s.token(c).lower().matches("in|at|near|outside"));
  }

  private List<Integer> heads(Trigger trigger, String slot) {
    return switch (slot) {
      case "obj" -> objects(trigger);
      case "against" -> deep(trigger.head(), slot);
      case "to" ->
          trigger.frame().slots().get(0).equals("to") && trigger.frame().slots().contains("obj")
              ? deep(trigger.head(), slot)
              : Arguments.obliques(s, trigger.head(), List.of(slot));
      default -> Arguments.obliques(s, trigger.head(), List.of(slot.replace("obj.", "")));
    };
  }

  /** However deep: "mobilised its army for an attack against Varnia". */
  private List<Integer> deep(int verb, String preposition) {
    List<Integer> near = Arguments.obliques(s, verb, List.of(preposition));
    return !near.isEmpty()
        ? near
        : Surroundings.nouns(s, verb).stream()
            .filter(n -> s.tree().children(n, "case").stream().anyMatch(c -> is(c, preposition)))
            .toList();
  }

  private boolean is(int token, String preposition) {
    return s.token(token).lower().equals(preposition);
  }

  /** The objects; one that the entry names only where it is somebody: "summoned the envoy". */
  private List<Integer> objects(Trigger trigger) {
    return Arguments.patients(s, trigger.head()).stream()
        .filter(o -> !trigger.words().contains(o) || parties.canAct(o))
        .toList();
  }

  /** "shot the bull": what nobody knows, but stands where the entry foresees it. */
  private List<Participant> bare(Trigger trigger) {
    return trigger.frame().slots().stream()
        .filter(slot -> !slot.equals("comp"))
        .map(slot -> heads(trigger, slot).stream().filter(this::isThing).toList())
        .filter(heads -> !heads.isEmpty())
        .map(heads -> heads.stream().map(parties::asItStands).toList())
        .findFirst()
        .orElse(List.of());
  }

  private boolean isThing(int token) {
    boolean sum = s.token(token).tag().equals("$");
    return (s.token(token).isNoun() || sum) && !Arguments.isTime(s, token);
  }

  /**
   * "agreed to build a bridge in Varnia": where somebody meets is nobody, but not where they act.
   */
  private EventType done(Trigger trigger, int clause) {
    boolean acts = s.token(clause).isVerb() && !Arguments.patients(s, clause).isEmpty();
    return acts ? EventType.COERCE : trigger.frame().type();
  }

  /** The clause that says what is agreed or refused, names first. */
  private List<Participant> inComplement(Trigger trigger, List<Participant> actors) {
    return s.tree().children(trigger.head(), "xcomp", "ccomp", "advcl").stream()
        .filter(c -> !s.tree().is(c, "advcl") || s.hasTo(c, "mark"))
        .map(clause -> around(clause, actors, done(trigger, clause)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElse(List.of());
  }
}

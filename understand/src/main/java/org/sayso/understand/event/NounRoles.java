package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.understand.clause.Surroundings;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/** Finds the roles around a noun of happening. */
final class NounRoles {
  /** Verbs whose subject does what their object names. */
  private static final Set<String> LIGHT =
      Set.of(
          "hold",
          "launch",
          "make",
          "conduct",
          "lead",
          "spearhead",
          "stage",
          "begin",
          "start",
          "carry",
          "pay",
          "have",
          "host",
          "mount",
          "attend",
          "join",
          "resume",
          "open",
          "finish",
          "complete",
          "conclude",
          "plan",
          "face",
          "order",
          "perpetrate",
          "commit",
          "step",
          "continue",
          "boost",
          "cancel",
          "end",
          "announce");

  private static final Set<String> DURING =
      Set.of("during", "in", "at", "after", "before", "for", "on");

  private final Sentence s;
  private final Parties parties;

  NounRoles(Sentence s, Parties parties) {
    this.s = s;
    this.parties = parties;
  }

  Roles of(Trigger trigger) {
    List<Participant> actors = actors(trigger);
    List<Participant> recipients = recipients(trigger);
    return new Roles(actors, recipients);
  }

  private List<Participant> actors(Trigger trigger) {
    int noun = trigger.head();
    List<List<Integer>> ways =
        List.of(
            parties.certain(s.tree().children(noun, "nmod:poss")),
            phrases(noun, "by"),
            phrases(noun, "from"),
            phrases(noun, "between"),
            ofPhrase(trigger),
            modifiers(noun),
            ofVerb(trigger));
    for (List<Integer> way : ways) {
      List<Participant> found = parties.of(Arguments.expand(s, way));
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Participant> recipients(Trigger trigger) {
    for (String slot : trigger.frame().slots()) {
      if (!slot.equals("between")) {
        List<Participant> found = parties.of(phrases(trigger.head(), slot));
        if (!found.isEmpty()) {
          return found;
        }
      }
    }
    return inside(trigger);
  }

  /** "an attack on a camp near Oslar": a name inside what stands there. */
  private List<Participant> inside(Trigger trigger) {
    return trigger.frame().slots().stream()
        .filter(slot -> slot.matches("on|against|into|at|to|toward|towards"))
        .flatMap(slot -> phrases(trigger.head(), slot).stream())
        .flatMap(n -> Surroundings.nouns(s, n).stream())
        .map(n -> parties.of(Arguments.expand(s, List.of(n))))
        .filter(parties::isNamed)
        .findFirst()
        .orElse(List.of());
  }

  /** "the meeting of the envoys", where "of" is no place for the recipient. */
  private List<Integer> ofPhrase(Trigger trigger) {
    return trigger.frame().slots().contains("of") ? List.of() : phrases(trigger.head(), "of");
  }

  private List<Integer> phrases(int noun, String preposition) {
    List<Integer> own = new ArrayList<>();
    for (int c : s.tree().children(noun, "nmod", "obl")) {
      boolean fits =
          s.tree().children(c, "case").stream()
              .anyMatch(p -> s.token(p).lower().equals(preposition));
      if (fits && !Arguments.isTime(s, c)) {
        own.add(c);
      }
    }
    return own.isEmpty() ? onVerb(noun, preposition) : Arguments.expand(s, own);
  }

  /** The parser hangs "with Varnia" in "hold talks with Varnia" on the verb or on the noun. */
  private List<Integer> onVerb(int noun, String preposition) {
    Tree tree = s.tree();
    int head = tree.head(noun);
    boolean carried = head != Tree.ROOT && tree.is(noun, "obj") && isLight(head);
    return carried ? Arguments.obliques(s, head, List.of(preposition)) : List.of();
  }

  /** "Russian attacks", "a Wagner raid". */
  private List<Integer> modifiers(int noun) {
    return s.tree().children(noun, "amod", "compound").stream()
        .filter(c -> parties.canAct(c) && Character.isUpperCase(s.token(c).text().charAt(0)))
        .toList();
  }

  private List<Integer> ofVerb(Trigger trigger) {
    Tree tree = s.tree();
    int noun = counted(trigger.head());
    int head = tree.head(noun);
    if (head == Tree.ROOT || !s.token(head).isVerb()) {
      return List.of();
    }
    if (tree.is(noun, "obj") && isLight(head)) {
      return Arguments.agents(s, head);
    }
    boolean consult = trigger.frame().type() == EventType.CONSULT;
    return consult && tree.is(noun, "obl") && hasCase(noun) ? Arguments.agents(s, head) : List.of();
  }

  /** "a round of talks", "a series of raids": what it is a round of. */
  private int counted(int noun) {
    int head = s.tree().head(noun);
    boolean round = head != Tree.ROOT && s.token(head).lemma().matches("round|series|wave|string");
    return round && s.tree().is(noun, "nmod") ? head : noun;
  }

  private boolean isLight(int verb) {
    Token token = s.token(verb);
    return LIGHT.contains(token.lemma());
  }

  private boolean hasCase(int noun) {
    return s.tree().children(noun, "case").stream()
        .anyMatch(c -> DURING.contains(s.token(c).lower()));
  }
}

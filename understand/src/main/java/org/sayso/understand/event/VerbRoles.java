package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.finding.Participant;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** Finds the roles around a verb. */
final class VerbRoles {
  private static final List<String> ELSEWHERE = List.of("against", "on", "to", "with", "from");

  private final Sentence s;
  private final Parties parties;

  VerbRoles(Sentence s, Parties parties) {
    this.s = s;
    this.parties = parties;
  }

  Roles of(Trigger trigger) {
    List<Participant> actors = parties.of(Arguments.agents(s, trigger.head()));
    return new Roles(actors, recipients(trigger));
  }

  private List<Participant> recipients(Trigger trigger) {
    for (String slot : trigger.frame().slots()) {
      List<Participant> found = parties.of(heads(trigger, slot));
      if (!found.isEmpty()) {
        return found;
      }
    }
    List<Participant> bare =
        trigger.frame().slots().contains("obj") ? bareObject(trigger) : List.of();
    return bare.isEmpty() ? elsewhere(trigger.head()) : bare;
  }

  /** No entry foresees it, but somebody stands there: "announced steps against Varnia". */
  private List<Participant> elsewhere(int verb) {
    for (String preposition : ELSEWHERE) {
      List<Participant> found = parties.of(Arguments.obliques(s, verb, List.of(preposition)));
      List<Participant> named = found.stream().filter(p -> p.mention().isPresent()).toList();
      if (!named.isEmpty()) {
        return named;
      }
    }
    return List.of();
  }

  private List<Integer> heads(Trigger trigger, String slot) {
    return switch (slot) {
      case "obj" -> objects(trigger);
      case "comp" -> complement(trigger.head());
      default -> Arguments.obliques(s, trigger.head(), List.of(slot.replace("obj.", "")));
    };
  }

  private List<Integer> objects(Trigger trigger) {
    return Arguments.patients(s, trigger.head()).stream()
        .filter(o -> !trigger.words().contains(o))
        .toList();
  }

  /** "shot the bull": an object that nobody knows is still who it was done to. */
  private List<Participant> bareObject(Trigger trigger) {
    return objects(trigger).stream()
        .filter(o -> s.token(o).isNoun())
        .map(parties::asItStands)
        .toList();
  }

  /** Whom the complement clause is about: its object, or the subject of "that Varnia leave". */
  private List<Integer> complement(int verb) {
    Tree tree = s.tree();
    List<Integer> found = new ArrayList<>();
    for (int clause : tree.children(verb, "xcomp", "ccomp")) {
      found.addAll(tree.children(clause, "nsubj"));
      found.addAll(Arguments.patients(s, clause));
      found.addAll(Arguments.obliques(s, clause, List.of("with", "to", "against", "on", "from")));
    }
    return found.stream().filter(f -> !parties.of(List.of(f)).isEmpty()).limit(1).toList();
  }
}

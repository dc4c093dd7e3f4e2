package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/**
 * Who is on whose side by a noun: "the League's campaign against the Guard", "In support of the
 * Guard, Oslar sent ships", "Oslar's strikes in support of Guard operations".
 */
final class SideTies implements Tie.Rule {
  private static final Tie.Maker AGAINST = new Tie.Maker("relation/noun/against");
  private static final Tie.Maker SUPPORT = new Tie.Maker("relation/noun/support");

  private static final Set<String> FIGHTS =
      Set.of(
          "fight",
          "war",
          "campaign",
          "battle",
          "strike",
          "airstrike",
          "operation",
          "offensive",
          "attack",
          "assault",
          "raid",
          "fighting",
          "struggle",
          "mission",
          "ambush",
          "bombardment");
  private static final int NEAR = 6;
  private static final Set<String> HELP = Set.of("support", "aid", "help", "assistance", "backing");

  private final Grounds grounds;

  SideTies(Grounds grounds) {
    this.grounds = grounds;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    List<Tie> ties = new ArrayList<>(against(scope, token));
    ties.addAll(inSupport(scope, token));
    return ties;
  }

  /** Ties of a noun of fighting. */
  private List<Tie> against(Scope scope, int token) {
    boolean fight =
        scope.s().token(token).isNoun()
            && FIGHTS.contains(scope.s().token(token).lemma().toLowerCase(Locale.ROOT));
    if (!fight) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    List<Integer> against =
        Arguments.expand(
            scope.s(),
            scope.tree().children(token, "nmod").stream()
                .filter(c -> scope.hasCase(c, List.of("against", "on")))
                .toList());
    for (Participant enemy : armed(scope, against)) {
      armed(scope, fighters(scope, token)).stream()
          .filter(d -> areSides(scope, d, enemy))
          .map(d -> AGAINST.tie(scope, token, RelationType.OPPONENT, List.of(d, enemy)))
          .forEach(ties::add);
    }
    return ties;
  }

  /** Forces, and states with a name. */
  private List<Participant> armed(Scope scope, List<Integer> tokens) {
    List<Participant> found = new ArrayList<>(grounds.forces(scope, tokens));
    List<Integer> states =
        tokens.stream()
            .filter(t -> scope.named(t).filter(m -> scope.fits(m, "state")).isPresent())
            .toList();
    found.addAll(scope.ends(states, "state"));
    return found;
  }

  private static List<Integer> fighters(Scope scope, int noun) {
    Tree tree = scope.tree();
    List<Integer> own = new ArrayList<>(tree.children(noun, "nmod:poss"));
    tree.children(noun, "compound").stream()
        .filter(c -> scope.named(c).isPresent())
        .forEach(own::add);
    tree.children(noun, "nmod").stream()
        .filter(c -> scope.hasCase(c, List.of("by")))
        .forEach(own::add);
    int verb = tree.head(noun);
    if (own.isEmpty() && verb != Tree.ROOT && tree.isAny(noun, "obj", "nsubj:pass")) {
      own.addAll(Arguments.agents(scope.s(), verb));
    }
    return Arguments.expand(scope.s(), own);
  }

  private static boolean areSides(Scope scope, Participant a, Participant b) {
    boolean named = scope.isNamed(a) || scope.isNamed(b);
    return named && Scope.differ(a, b);
  }

  /** Ties of a noun of help. */
  private List<Tie> inSupport(Scope scope, int noun) {
    boolean in = scope.hasCase(noun, List.of("in"));
    boolean with = scope.hasCase(noun, List.of("with"));
    if (!HELP.contains(scope.s().token(noun).lower()) || !in && !with) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    for (Participant object : grounds.actors(scope, owners(scope, noun))) {
      for (Participant subject : grounds.actors(scope, doers(scope, noun))) {
        if (Scope.differ(subject, object)) {
          ties.add(SUPPORT.tie(scope, noun, RelationType.ALLY, List.of(subject, object)));
        }
      }
    }
    return ties;
  }

  /** "of the Guard", "of Guard operations". */
  private List<Integer> owners(Scope scope, int noun) {
    Tree tree = scope.tree();
    List<Integer> of = Arguments.obliques(scope.s(), noun, List.of("of"));
    List<Integer> all = new ArrayList<>();
    for (int o : of) {
      boolean deed = grounds.is(scope, o, Grounds.Kind.DEED) && scope.named(o).isEmpty();
      Stream<Integer> own =
          deed
              ? tree.children(o, "compound", "nmod:poss").stream()
                  .filter(c -> scope.named(c).isPresent())
              : Stream.of(o);
      own.forEach(all::add);
    }
    return all;
  }

  /** The subject of the nearest clause that the phrase belongs to, or whose deed it is. */
  private List<Integer> doers(Scope scope, int noun) {
    Tree tree = scope.tree();
    int at = noun;
    for (int step = 0; step < NEAR && tree.head(at) != Tree.ROOT; step++) {
      at = tree.head(at);
      List<Integer> owners = tree.children(at, "nmod:poss");
      if (scope.s().token(at).isNoun() && !owners.isEmpty()) {
        return owners;
      }
      if (scope.s().token(at).isVerb()) {
        List<Integer> agents = Arguments.agents(scope.s(), at);
        List<Integer> whose =
            agents.stream()
                .flatMap(a -> tree.children(a, "nmod:poss").stream())
                .filter(o -> scope.mention(o).isPresent())
                .toList();
        if (!whose.isEmpty()) {
          return whose;
        }
        if (!grounds.actors(scope, agents).isEmpty()) {
          return agents;
        }
      }
    }
    return List.of();
  }
}

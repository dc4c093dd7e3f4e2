package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/**
 * Who is where by the words of one noun phrase: "fighters in Tamund", "the League in Oslar", "a
 * school near Lindau".
 */
final class PresenceTies implements TieRule {
  private static final Set<String> SEEKING =
      Set.of("recruit", "seek", "hire", "enlist", "want", "need", "send", "build", "open", "plan");

  private final Grounds grounds;

  PresenceTies(Grounds grounds) {
    this.grounds = grounds;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    List<Participant> places = grounds.whereabouts(scope, Grounds.where(scope, token));
    if (places.isEmpty() || isSought(scope, token)) {
      return List.of();
    }
    Optional<RelationType> type = type(scope, token);
    List<Participant> subjects = new ArrayList<>(described(scope, token));
    type.filter(t -> subjects.isEmpty())
        .flatMap(t -> subject(scope, token))
        .ifPresent(subjects::add);
    List<Participant> doers = grounds.forces(scope, doers(scope, token));
    List<Tie> ties = new ArrayList<>();
    for (Participant place : places) {
      subjects.stream()
          .filter(s -> isNamed(s, place))
          .map(s -> tie(scope, token, type.orElse(RelationType.BASED_IN), List.of(s, place)))
          .forEach(ties::add);
      doers.stream()
          .filter(s -> isNamed(s, place))
          .map(s -> tie(scope, token, RelationType.OPERATES_IN, List.of(s, place)))
          .forEach(ties::add);
    }
    return ties;
  }

  /** "recruits soldiers in Lindau": none are there yet. */
  private static boolean isSought(Scope scope, int token) {
    int head = scope.tree().head(token);
    return head != Tree.ROOT
        && scope.tree().is(token, "obj")
        && SEEKING.contains(scope.s().token(head).lemma());
  }

  /** At least one end must have a name, and not the same. */
  private static boolean isNamed(Participant subject, Participant place) {
    boolean any = subject.mention().isPresent() || place.mention().isPresent();
    return any && !(subject.mention().isPresent() && subject.mention().equals(place.mention()));
  }

  /** "Norla is a company in Oslar", "Norla, a school in Lindau": who is described. */
  private List<Participant> described(Scope scope, int token) {
    boolean one =
        grounds.is(scope.s().token(token), Grounds.Kind.UNION)
            || grounds.is(scope.s().token(token), Grounds.Kind.SITE)
            || grounds.is(scope.s().token(token), Grounds.Kind.FORCE);
    return one
        ? Bearers.of(scope, token).stream()
            .filter(b -> b != token)
            .filter(b -> scope.mention(b).filter(m -> scope.fits(m, "body")).isPresent())
            .map(b -> grounds.phrase(scope, b))
            .toList()
        : List.of();
  }

  /** "the League's campaign in Oslar", "the defeat of the Guard in Oslar". */
  private List<Integer> doers(Scope scope, int token) {
    if (!grounds.is(scope.s().token(token), Grounds.Kind.DEED)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>(scope.tree().children(token, "nmod:poss"));
    scope.tree().children(token, "nmod").stream()
        .filter(c -> scope.hasCase(c, List.of("of", "by", "against")))
        .forEach(found::add);
    scope.tree().children(token, "compound").stream()
        .filter(c -> scope.mention(c).isPresent())
        .forEach(found::add);
    return Arguments.expand(scope.s(), found);
  }

  private Optional<Participant> subject(Scope scope, int token) {
    Optional<Participant> force = grounds.force(scope, token);
    return force.isPresent() ? force : Optional.of(grounds.phrase(scope, token));
  }

  private Optional<RelationType> type(Scope scope, int token) {
    Tree tree = scope.tree();
    if (tree.isAny(token, "compound", "amod", "flat") || !scope.s().token(token).isNoun()) {
      return Optional.empty();
    }
    boolean people =
        grounds.is(scope.s().token(token), Grounds.Kind.PEOPLE)
            || grounds.is(scope.s().token(token), Grounds.Kind.SITE);
    if (people) {
      return Optional.of(RelationType.BASED_IN);
    }
    return grounds.force(scope, token).map(f -> RelationType.OPERATES_IN);
  }

  private static Tie tie(Scope scope, int token, RelationType type, List<Participant> ends) {
    return new Tie(
        scope.s(),
        type,
        ends.get(0),
        ends.get(1),
        Optional.empty(),
        token,
        List.of(token),
        "relation/presence");
  }
}

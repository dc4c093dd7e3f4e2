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
final class PresenceTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/presence");

  private static final Set<String> SEEKING =
      Set.of("recruit", "seek", "hire", "enlist", "want", "need", "send", "build", "open", "plan");

  private static final Set<String> OPENING =
      Set.of("opening", "recruitment", "construction", "building", "plan", "arrival", "hiring");

  private static final Set<String> HAVING =
      Set.of("have", "claim", "take", "hold", "gain", "regain", "seize", "keep", "retain");

  private static final Set<String> MASTERING =
      Set.of(
          "re-taking",
          "retaking",
          "takeover",
          "taking",
          "control",
          "capture",
          "recapture",
          "occupation",
          "siege",
          "seizure",
          "liberation",
          "bombardment",
          "bombing",
          "shelling",
          "invasion",
          "assault",
          "attack",
          "attacks",
          "grip");

  private final Grounds grounds;

  PresenceTies(Grounds grounds) {
    this.grounds = grounds;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    List<Tie> ties = new ArrayList<>(told(scope, token));
    ties.addAll(held(scope, token));
    ties.addAll(opened(scope, token));
    ties.addAll(mastered(scope, token));
    ties.addAll(ofPlace(scope, token));
    return ties;
  }

  /** "the Guard's control of Lindau", "the siege of Lindau by the Guard". */
  private List<Tie> mastered(Scope scope, int token) {
    if (!MASTERING.contains(scope.s().token(token).lower())) {
      return List.of();
    }
    List<Integer> of =
        scope.tree().children(token, "nmod").stream()
            .filter(c -> scope.hasCase(c, List.of("of", "on", "over")))
            .toList();
    List<Integer> by = new ArrayList<>(scope.tree().children(token, "nmod:poss"));
    scope.tree().children(token, "nmod").stream()
        .filter(c -> scope.hasCase(c, List.of("by")))
        .forEach(by::add);
    if (by.isEmpty() && scope.tree().is(token, "obj")) {
      int verb = scope.tree().head(token);
      boolean has = HAVING.contains(scope.s().token(verb).lemma());
      by.addAll(has ? Arguments.agents(scope.s(), verb) : List.of());
    }
    List<Tie> ties = new ArrayList<>();
    for (Participant place : grounds.places(scope, of)) {
      grounds.forces(scope, by).stream()
          .filter(s -> isNamed(s, place))
          .map(s -> TIES.tie(scope, token, RelationType.OPERATES_IN, List.of(s, place)))
          .forEach(ties::add);
    }
    return ties;
  }

  /** "the residents of Lindau". */
  private List<Tie> ofPlace(Scope scope, int token) {
    boolean people = grounds.is(scope, token, Grounds.Kind.PEOPLE) && scope.named(token).isEmpty();
    List<Integer> of =
        scope.tree().children(token, "nmod").stream()
            .filter(c -> people && scope.hasCase(c, List.of("of")))
            .toList();
    return grounds.places(scope, of).stream()
        .filter(p -> p.mention().isPresent())
        .map(
            p ->
                TIES.tie(
                    scope, token, RelationType.BASED_IN, List.of(grounds.phrase(scope, token), p)))
        .filter(t -> isNamed(t.subject(), t.object()))
        .toList();
  }

  /** "Guard-held territory in Oslar": the Guard is there. */
  private List<Tie> held(Scope scope, int token) {
    boolean ground =
        grounds.is(scope, token, Grounds.Kind.AREA) || grounds.is(scope, token, Grounds.Kind.SITE);
    return grounds
        .holder(scope, token)
        .filter(h -> ground && Grounds.where(scope, token).isEmpty())
        .map(
            h ->
                TIES.tie(
                    scope,
                    token,
                    RelationType.OPERATES_IN,
                    List.of(Grounds.whole(h), grounds.ground(scope, token))))
        .stream()
        .toList();
  }

  /** "Near Lindau, a strike destroyed two tanks and a bridge": all that the sentence tells of. */
  private List<Tie> opened(Scope scope, int token) {
    List<Integer> opening = Grounds.opening(scope);
    boolean force = grounds.is(scope, token, Grounds.Kind.FORCE);
    boolean thing =
        grounds.is(scope, token, Grounds.Kind.SITE) || grounds.is(scope, token, Grounds.Kind.ASSET);
    boolean said =
        !opening.isEmpty()
            && (force || thing)
            && !scope.tree().isAny(token, "compound", "amod", "nmod:poss", "nsubj")
            && token > opening.get(0) + 1
            && isCounted(scope, token)
            && Grounds.where(scope, token).isEmpty();
    if (!said) {
      return List.of();
    }
    RelationType type = force ? RelationType.OPERATES_IN : RelationType.BASED_IN;
    return grounds.whereabouts(scope, opening).stream()
        .map(p -> TIES.tie(scope, token, type, List.of(grounds.phrase(scope, token), p)))
        .toList();
  }

  /** A noun of its own: "two tanks", "a bridge", not "fighter and other aircraft". */
  private static boolean isCounted(Scope scope, int noun) {
    return scope.s().token(noun).tag().endsWith("S")
        || scope.tree().child(noun, "det", "nummod").isPresent();
  }

  /** "the League's campaign goes on in Lindau": where its verb says. */
  private List<Integer> goesOn(Scope scope, int noun) {
    boolean deed = grounds.is(scope, noun, Grounds.Kind.DEED) && scope.tree().is(noun, "nsubj");
    return deed ? Grounds.where(scope, scope.tree().head(noun)) : List.of();
  }

  private List<Tie> told(Scope scope, int token) {
    List<Integer> where = Grounds.where(scope, token);
    List<Integer> phrases = where.isEmpty() ? goesOn(scope, token) : where;
    List<Participant> places = grounds.whereabouts(scope, phrases);
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
          .map(s -> TIES.tie(scope, token, type.orElse(RelationType.BASED_IN), List.of(s, place)))
          .forEach(ties::add);
      doers.stream()
          .filter(s -> isNamed(s, place))
          .map(s -> TIES.tie(scope, token, RelationType.OPERATES_IN, List.of(s, place)))
          .forEach(ties::add);
    }
    return ties;
  }

  /** "recruits soldiers in Lindau", "the opening of offices in Lindau": none are there yet. */
  private static boolean isSought(Scope scope, int token) {
    int head = scope.tree().head(token);
    if (head == Tree.ROOT) {
      return false;
    }
    boolean opened =
        scope.tree().is(token, "nmod") && OPENING.contains(scope.s().token(head).lemma());
    boolean sought =
        scope.tree().is(token, "obj") && SEEKING.contains(scope.s().token(head).lemma());
    boolean torn =
        scope.tree().children(token, "amod", "compound", "acl", "nsubj", "dep").stream()
            .anyMatch(c -> SEEKING.contains(scope.s().token(c).lower()));
    return opened || sought || torn;
  }

  /** At least one end must have a name, and not the same. */
  private static boolean isNamed(Participant subject, Participant place) {
    boolean any = subject.mention().isPresent() || place.mention().isPresent();
    return any && !(subject.mention().isPresent() && subject.mention().equals(place.mention()));
  }

  /** "Norla is a company in Oslar", "Norla, a school in Lindau": who is described. */
  private List<Participant> described(Scope scope, int token) {
    boolean one =
        grounds.is(scope, token, Grounds.Kind.UNION)
            || grounds.is(scope, token, Grounds.Kind.SITE)
            || grounds.is(scope, token, Grounds.Kind.FORCE);
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
    if (!grounds.is(scope, token, Grounds.Kind.DEED)) {
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
        grounds.is(scope, token, Grounds.Kind.PEOPLE)
            || grounds.is(scope, token, Grounds.Kind.SITE);
    if (people) {
      return Optional.of(RelationType.BASED_IN);
    }
    return grounds.force(scope, token).map(f -> RelationType.OPERATES_IN);
  }
}

package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import org.sayso.link.match.Prepared.Named;
import org.sayso.link.part.BodyReader;
import org.sayso.link.part.PersonReader;
import org.sayso.link.part.Reading;
import org.sayso.link.part.Vocabulary;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;

/**
 * Compares profiles. The best pair of names counts, then what else is known speaks for or against.
 * Stateless after construction, thread-safe, deterministic; the names' score is symmetric.
 *
 * <pre>{@code
 * Matcher matcher = new Matcher();
 * Prepared asked = matcher.prepare(Profile.named("J. Finch", ProfileKind.PERSON));
 * Match match = matcher.match(asked, matcher.prepare(listed));
 * }</pre>
 */
public final class Matcher {
  private static final double WEAK_ALIAS = 0.9;
  private static final double FORMER_NAME = 0.97;

  private final PersonReader persons;
  private final BodyReader bodies;
  private final PersonComparison person = new PersonComparison();
  private final BodyComparison body = new BodyComparison();
  private final TraitComparison traits = new TraitComparison();

  /** Reads the tables: some tens of thousands of words. */
  public Matcher() {
    Vocabulary vocabulary = new Vocabulary();
    persons = new PersonReader(vocabulary);
    bodies = new BodyReader(vocabulary);
  }

  /** Takes a profile apart; do it once for each. */
  public Prepared prepare(Profile profile) {
    return new Prepared(
        profile, profile.names().stream().map(n -> named(n, profile.kind())).toList());
  }

  private Named named(KnownName name, ProfileKind kind) {
    boolean open = kind == ProfileKind.LEGAL_ENTITY || kind == ProfileKind.THING;
    List<Reading> asPerson =
        open || kind == ProfileKind.PERSON ? List.of(persons.read(name)) : List.of();
    List<Reading> asBody = kind == ProfileKind.PERSON ? List.of() : bodies.read(name);
    return new Named(name, asPerson, asBody, open && bodies.tellsBody(name));
  }

  /**
   * How far the two are one.
   *
   * @return a score of 0 where one thing cannot be of both kinds, or no word agrees
   */
  public Match match(Prepared query, Prepared candidate) {
    if (!query.profile().kind().allows(candidate.profile().kind())) {
      return new Match(0, 0, List.of(kinds(query, candidate)));
    }
    Named bestQuery = null;
    Named bestCandidate = null;
    NameMatch best = NameMatch.NONE;
    for (Named one : query.names()) {
      for (Named other : candidate.names()) {
        NameMatch match = standing(compare(one, other, Notes.unwanted()), one.name(), other.name());
        if (match.score() > best.score()
            || match.score() == best.score() && match.weight() > best.weight()) {
          best = match;
          bestQuery = one;
          bestCandidate = other;
        }
      }
    }
    if (bestQuery == null) {
      return new Match(0, 0, List.of());
    }
    NameMatch told = compare(bestQuery, bestCandidate, Notes.wanted());
    best = standing(told, bestQuery.name(), bestCandidate.name());
    List<Explanation> why = new ArrayList<>(NameExplanations.of(best, bestQuery, bestCandidate));
    return traits.apply(best, query.profile().traits(), candidate.profile().traits(), why);
  }

  private NameMatch compare(Named one, Named other, Notes notes) {
    boolean asPersons = !one.person().isEmpty() && !other.person().isEmpty();
    boolean asBodies = !one.body().isEmpty() && !other.body().isEmpty();
    if (asPersons && !(asBodies && (one.tellsBody() || other.tellsBody()))) {
      return person.compare(one.person().get(0), other.person().get(0), notes);
    }
    NameMatch best = NameMatch.NONE;
    for (Reading a : one.body()) {
      for (Reading b : other.body()) {
        NameMatch match = body.compare(a, b, notes.fresh());
        best = match.score() > best.score() ? match : best;
      }
    }
    return best;
  }

  private static NameMatch standing(NameMatch match, KnownName one, KnownName other) {
    double factor = factor(one.standing()) * factor(other.standing());
    if (factor == 1 || match.score() == 0) {
      return match;
    }
    List<Explanation> notes = new ArrayList<>(match.notes());
    String detail = "a weak alias or a former name proves less";
    notes.add(new Explanation("alias", factor, one.words(), other.words(), detail));
    return new NameMatch(match.score() * factor, match.weight() * factor, match.alignment(), notes);
  }

  private static double factor(Standing standing) {
    return standing == Standing.WEAK ? WEAK_ALIAS : standing == Standing.FORMER ? FORMER_NAME : 1;
  }

  private static Explanation kinds(Prepared query, Prepared candidate) {
    return new Explanation(
        "kind",
        0,
        query.profile().kind().label(),
        candidate.profile().kind().label(),
        "one thing cannot be both");
  }
}

package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Tree;

/** Ties that nouns tell. */
final class NounTies implements TieRule {
  private final NounEntry.Lexicon lexicon;

  NounTies(NounEntry.Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    List<Tie> ties =
        lexicon
            .find(scope.s().token(token))
            .map(entry -> ties(scope, token, entry))
            .orElse(List.of());
    return ties.isEmpty() ? inSupport(scope, token) : ties;
  }

  /** "In support of the Guard, Oslar sent ships": an ally by what it does. */
  private static List<Tie> inSupport(Scope scope, int noun) {
    int verb = scope.tree().head(noun);
    boolean support =
        scope.s().token(noun).lower().equals("support")
            && verb != Tree.ROOT
            && scope.hasCase(noun, List.of("in"));
    List<Tie> ties = new ArrayList<>();
    if (support) {
      List<Integer> helped = Arguments.obliques(scope.s(), noun, List.of("of"));
      for (Participant object : scope.ends(helped, "actor")) {
        for (Participant subject : scope.ends(Arguments.agents(scope.s(), verb), "actor")) {
          if (!subject.mention().equals(object.mention())) {
            ties.add(
                new Tie(
                    scope.s(),
                    RelationType.ALLY,
                    subject,
                    object,
                    Optional.empty(),
                    noun,
                    List.of(noun),
                    "relation/noun/support"));
          }
        }
      }
    }
    return ties;
  }

  private static List<Tie> ties(Scope scope, int noun, NounEntry entry) {
    Optional<Tie> plain = plain(scope, noun, entry);
    return plain.map(List::of).orElseGet(() -> parsed(scope, noun, entry));
  }

  /** "Minister for the Lakes, Ana Petrov": as it stands, for headlines break in the parse. */
  private static Optional<Tie> plain(Scope scope, int noun, NounEntry entry) {
    int at = noun + 1;
    boolean office =
        entry.type() == RelationType.POSITION
            && at < scope.s().size()
            && entry.prepositions().contains(scope.s().token(at).lower());
    if (!office) {
      return Optional.empty();
    }
    int field = skip(scope, at + 1, "DT|JJ");
    Optional<Mention> of =
        scope
            .named(field)
            .filter(m -> !scope.fits(m, "person") && !Owners.isPortfolio(scope.s().token(field)));
    int behind = of.isPresent() ? scope.end(field) + 1 : field;
    boolean comma = behind < scope.s().size() && scope.s().token(behind).text().equals(",");
    Optional<Mention> holder =
        scope.named(comma ? behind + 1 : behind).filter(m -> scope.fits(m, "person"));
    return of.isPresent() && holder.isPresent()
        ? Optional.of(tie(scope, noun, List.of(holder.get(), of.get())))
        : Optional.empty();
  }

  private static int skip(Scope scope, int from, String tags) {
    int at = from;
    while (at < scope.s().size()
        && scope.s().token(at).tag().matches(tags)
        && scope.mention(at).isEmpty()) {
      at++;
    }
    return at;
  }

  private static Tie tie(Scope scope, int noun, List<Mention> ends) {
    return new Tie(
        scope.s(),
        RelationType.POSITION,
        Grounds.whole(ends.get(0)),
        Grounds.whole(ends.get(1)),
        Optional.of(OfficeName.of(scope, noun, List.of())),
        noun,
        List.of(noun),
        "relation/noun/" + scope.s().token(noun).lemma());
  }

  private static List<Tie> parsed(Scope scope, int noun, NounEntry entry) {
    List<Integer> owners = Owners.of(scope, noun, entry.prepositions());
    List<Integer> bearers = Bearers.of(scope, noun);
    Optional<String> role = role(scope, noun, entry.type(), owners);
    List<Tie> ties = new ArrayList<>();
    for (Participant object : scope.ends(owners, objectKind(entry.type()))) {
      for (Participant subject : scope.ends(bearers, subjectKind(entry.type()))) {
        if (!subject.mention().equals(object.mention())) {
          ties.add(
              new Tie(
                  scope.s(),
                  entry.type(),
                  subject,
                  object,
                  role,
                  noun,
                  List.of(noun),
                  "relation/noun/" + scope.s().token(noun).lemma()));
        }
      }
    }
    return ties;
  }

  private static Optional<String> role(
      Scope scope, int noun, RelationType type, List<Integer> owners) {
    return switch (type) {
      case POSITION -> Optional.of(OfficeName.of(scope, noun, owners));
      case FAMILY -> Optional.of(scope.s().token(noun).lemma());
      default -> Optional.empty();
    };
  }

  private static String subjectKind(RelationType type) {
    return switch (type) {
      case POSITION, FAMILY, NATIONALITY -> "person";
      case PART_OF -> "thing";
      default -> "any";
    };
  }

  private static String objectKind(RelationType type) {
    return switch (type) {
      case FAMILY -> "person";
      case NATIONALITY -> "state";
      default -> "any";
    };
  }
}

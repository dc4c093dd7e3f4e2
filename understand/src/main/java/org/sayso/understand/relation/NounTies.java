package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;

/** Ties that nouns tell. */
final class NounTies implements TieRule {
  private final NounEntry.Lexicon lexicon;

  NounTies(NounEntry.Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    return lexicon
        .find(scope.s().token(token))
        .map(entry -> ties(scope, token, entry))
        .orElse(List.of());
  }

  private static List<Tie> ties(Scope scope, int noun, NounEntry entry) {
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

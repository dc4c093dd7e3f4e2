package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Tree;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * Where a person lives or serves by what is said of the person: "Ana Petrov, a doctor from Lindau",
 * "Jan Ilin, a Guard commander in Lindau", "Ana Petrov, of Lindau".
 */
final class OriginTies implements Tie.Rule {
  private static final Tie.Maker TIES = new Tie.Maker("relation/origin");

  private final Grounds grounds;
  private final RoleNouns roles;

  OriginTies(Grounds grounds, RoleNouns roles) {
    this.grounds = grounds;
    this.roles = roles;
  }

  @Override
  public List<Tie> find(Scope scope, int token) {
    Tree tree = scope.tree();
    boolean person =
        scope.s().token(token).isNoun()
            && scope.named(token).isEmpty()
            && roles.find(scope.s().token(token)).filter(OriginTies::isOne).isPresent();
    if (!person) {
      return List.of();
    }
    List<Integer> where =
        tree.children(token, "nmod").stream()
            .filter(c -> scope.hasCase(c, List.of("from", "in")))
            .toList();
    List<Integer> names =
        Stream.concat(Bearers.of(scope, token).stream(), tree.children(token, "appos").stream())
            .filter(b -> b != token && scope.named(b).isPresent())
            .distinct()
            .toList();
    List<Tie> ties = new ArrayList<>();
    for (Participant place : grounds.places(scope, where)) {
      scope.ends(names, "person").stream()
          .filter(p -> !p.mention().equals(place.mention()))
          .map(p -> TIES.tie(scope, token, RelationType.BASED_IN, List.of(p, place)))
          .forEach(ties::add);
    }
    return ties;
  }

  /** One of a trade or with an office: not "the winner in Lindau". */
  private static boolean isOne(RoleNoun role) {
    return role.schema() == Schema.PERSON;
  }
}

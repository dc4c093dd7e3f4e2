package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;

/**
 * An entity of the case while corrections are laid over it.
 *
 * @param id as the case will call it
 * @param look its kind and names
 * @param pieces what it is made of, the one that gave the id first; never empty
 * @param hidden whether it is not shown
 */
record Group(String id, Look look, List<Piece> pieces, boolean hidden) {
  /**
   * @param schema its kind
   * @param name its name
   * @param chosen whether a person chose the name
   * @param aliases its other names
   */
  record Look(Schema schema, String name, boolean chosen, Set<String> aliases) {
    Look {
      aliases = new TreeSet<>(aliases);
      aliases.remove(name);
    }

    Look called(String other) {
      Set<String> all = new TreeSet<>(aliases);
      all.add(name);
      return new Look(schema, other, true, all);
    }

    Look typed(Schema other) {
      return new Look(other, name, chosen, aliases);
    }

    Look with(Look other) {
      Set<String> all = new TreeSet<>(aliases);
      all.addAll(other.aliases);
      all.add(other.name);
      return new Look(schema, name, chosen, all);
    }
  }

  Group {
    pieces = pieces.stream().filter(p -> !p.members().isEmpty()).toList();
  }

  /** As the linker made it. */
  static Group of(CaseEntity entity) {
    Set<String> aliases = Set.copyOf(entity.aliases());
    return new Group(
        entity.id(),
        new Look(entity.schema(), entity.name(), false, aliases),
        List.of(Piece.linked(entity.members())),
        false);
  }

  List<ArticleEntity> members() {
    return pieces.stream().flatMap(p -> p.members().stream()).toList();
  }

  Group looking(Look other) {
    return new Group(id, other, pieces, hidden);
  }

  Group made(List<Piece> others) {
    return new Group(id, look, others, hidden);
  }

  Group hide() {
    return new Group(id, look, pieces, true);
  }

  /** This one and the other in one, which is hidden only where both are. */
  Group with(Group other) {
    List<Piece> both = new ArrayList<>(pieces);
    both.addAll(other.pieces);
    return new Group(id, look.with(other.look), both, hidden && other.hidden);
  }

  /** Without these members, under another look. */
  Group without(Set<ArticleEntity> members, Look other) {
    return new Group(id, other, pieces.stream().map(p -> p.without(members)).toList(), hidden);
  }

  Stream<String> names() {
    return Stream.concat(Stream.of(look.name), look.aliases.stream());
  }

  CaseEntity entity() {
    return new CaseEntity(id, look.schema, look.name, List.copyOf(look.aliases), members());
  }
}

package org.sayso.understand.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Participant;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.Standing;

/**
 * Between whom a word tells of an event: {@code sides.tsv}. Ordinary words do so only between those
 * whose doings are public: a state that helps another is news, a cook who helps a guest is not.
 */
final class Sides {
  private record Pair(Set<Standing> actor, Set<Standing> recipient) {
    static Pair of(String cell) {
      String[] sides = cell.split(">");
      return new Pair(Standing.allowed(sides[0]), Standing.allowed(sides[1]));
    }
  }

  /** Types in which everybody who takes part may be told as an actor. */
  private static final Set<EventType> TOGETHER =
      EnumSet.of(EventType.AGREE, EventType.CONSULT, EventType.COOPERATE);

  private static final Set<Standing> PARTY = Standing.allowed("party");

  private record Demand(List<Pair> pairs, Optional<EventType> otherwise) {}

  private final Map<String, Demand> demands = new HashMap<>();

  Sides() {
    for (Row row : Table.read(Sides.class, "sides.tsv", 5)) {
      List<Pair> pairs = row.words(2).stream().map(Pair::of).toList();
      Optional<EventType> otherwise =
          Optional.of(row.at(3)).filter(w -> !w.isEmpty()).map(EventType::of);
      demands.put(row.at(0) + " " + row.at(1), new Demand(pairs, otherwise));
    }
  }

  /** The frame, between these; what it tells instead; or empty where it tells of no event. */
  Optional<Frame> told(Frame frame, Roles given, Parties parties) {
    Roles roles = TOGETHER.contains(frame.type()) ? given.mutual() : given;
    Demand demand = demand(frame);
    boolean fits =
        demand.pairs().stream()
            .anyMatch(
                p ->
                    fits(p.actor(), roles.actors(), parties)
                        && fits(p.recipient(), roles.recipients(), parties));
    boolean both = fits(PARTY, roles.actors(), parties) && fits(PARTY, roles.recipients(), parties);
    return fits ? Optional.of(frame) : demand.otherwise().filter(t -> both).map(frame::as);
  }

  /**
   * The word's own (a verb that an object makes telling has its own row), its type's, anybody's.
   */
  private Demand demand(Frame frame) {
    boolean object = frame.conditions().stream().anyMatch(c -> c.place().matches("obj|obl"));
    return Stream.of(
            frame.word() + " " + frame.part() + (object ? "+" : ""), "* " + frame.type(), "* *")
        .filter(demands::containsKey)
        .map(demands::get)
        .findFirst()
        .orElseThrow();
  }

  private static boolean fits(Set<Standing> allowed, List<Participant> side, Parties parties) {
    return side.isEmpty()
        ? allowed.contains(Standing.NOBODY)
        : side.stream().anyMatch(p -> !Collections.disjoint(allowed, parties.standing(p)));
  }
}

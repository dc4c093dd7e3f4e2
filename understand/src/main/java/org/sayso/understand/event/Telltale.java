package org.sayso.understand.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Factuality;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Standing;

/** Whether enough is known of an event of a sentence to tell it. */
final class Telltale {
  /** Types in which a passive without an agent is still worth telling. */
  private static final Set<EventType> SUFFERED =
      EnumSet.of(
          EventType.ACCUSE,
          EventType.SANCTION,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.MOBILIZE,
          EventType.RETREAT);

  /** Types that are nothing without somebody to whom it is done; the first three by PLOVER. */
  private static final Set<EventType> DIRECTED =
      EnumSet.of(
          EventType.COOPERATE,
          EventType.AID,
          EventType.SANCTION,
          EventType.ACCUSE,
          EventType.REQUEST,
          EventType.CONSULT);

  private static final Set<Factuality> FIRM =
      EnumSet.of(Factuality.ASSERTED, Factuality.HEDGED, Factuality.ALLEGED);

  private static final Set<Factuality> OPEN =
      EnumSet.of(Factuality.HYPOTHETICAL, Factuality.UNKNOWN);

  private static final Set<Standing> PUBLIC = Standing.allowed("public");

  private final Sentence s;
  private final Parties parties;

  Telltale(Sentence s, Parties parties) {
    this.s = s;
    this.parties = parties;
  }

  boolean isTold(Trigger trigger, Roles roles, Assessment put) {
    if (OPEN.contains(put.factuality()) && !isBetweenNames(roles)) {
      return false;
    }
    if (isReflexive(trigger) || isVaguePlan(roles, put)) {
      return false;
    }
    if (roles.actors().isEmpty()) {
      return isSuffered(trigger, roles, put);
    }
    if (roles.recipients().isEmpty() && roles.actors().size() < 2) {
      return standsAlone(trigger);
    }
    return true;
  }

  /** What somebody without a name means to do to nobody in particular. */
  private boolean isVaguePlan(Roles roles, Assessment put) {
    return put.factuality() == Factuality.PLANNED
        && roles.recipients().isEmpty()
        && !parties.isNamed(roles.actors())
        && roles.actors().stream().allMatch(a -> Collections.disjoint(parties.standing(a), PUBLIC));
  }

  /** "shot himself" is done to nobody else. */
  private boolean isReflexive(Trigger trigger) {
    return s.tree().children(trigger.head(), "obj").stream()
        .anyMatch(o -> s.token(o).lower().matches("[a-z]+sel(?:f|ves)"));
  }

  /** What is only supposed or asked is worth telling of those who have names. */
  private boolean isBetweenNames(Roles roles) {
    return parties.isNamed(roles.actors()) && parties.isNamed(roles.recipients());
  }

  /** "The banker was arrested": told without an agent, but only as a fact. */
  private boolean isSuffered(Trigger trigger, Roles roles, Assessment put) {
    return Arguments.isPassive(s, trigger.head())
        && !trigger.frame().nominal()
        && SUFFERED.contains(trigger.frame().type())
        && FIRM.contains(put.factuality())
        && roles.recipients().stream().anyMatch(r -> r.mention().isPresent());
  }

  private boolean standsAlone(Trigger trigger) {
    EventType type = trigger.frame().type();
    if (DIRECTED.contains(type)) {
      return false;
    }
    if (trigger.frame().nominal()) {
      return SUFFERED.contains(type);
    }
    List<String> slots = trigger.frame().slots();
    return !slots.get(0).equals("obj") || hasClause(s.tree(), trigger.head());
  }

  /** "endorsed hiring foreign miners": what it is done to is a clause. */
  private static boolean hasClause(Tree tree, int verb) {
    return tree.child(verb, "obj", "xcomp", "ccomp").isPresent();
  }
}

package org.sayso.understand.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Standing;

/** Whether enough is known of an event to tell it. */
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

  private Telltale() {}

  static boolean isTold(Spot spot, Trigger trigger, Roles roles, Assessment put) {
    if (OPEN.contains(put.factuality()) && !isBetweenNames(spot, roles)) {
      return false;
    }
    if (isReflexive(spot.sentence(), trigger) || isVaguePlan(spot, roles, put)) {
      return false;
    }
    if (roles.actors().isEmpty()) {
      return isSuffered(spot, trigger, roles, put);
    }
    if (roles.recipients().isEmpty() && roles.actors().size() < 2) {
      return standsAlone(spot.sentence(), trigger);
    }
    return true;
  }

  /** What somebody without a name means to do to nobody in particular. */
  private static boolean isVaguePlan(Spot spot, Roles roles, Assessment put) {
    return put.factuality() == Factuality.PLANNED
        && roles.recipients().isEmpty()
        && roles.actors().stream().noneMatch(a -> hasName(spot, a) || isPublic(spot, a));
  }

  private static boolean isPublic(Spot spot, Participant participant) {
    Set<Standing> standing = new Parties(spot.sentence(), spot.mentions()).standing(participant);
    return !Collections.disjoint(standing, Standing.allowed("public"));
  }

  /** "shot himself" is done to nobody else. */
  private static boolean isReflexive(Sentence s, Trigger trigger) {
    return s.tree().children(trigger.head(), "obj").stream()
        .anyMatch(o -> s.token(o).lower().matches("[a-z]+sel(?:f|ves)"));
  }

  /** What is only supposed or asked is worth telling of those who have names. */
  private static boolean isBetweenNames(Spot spot, Roles roles) {
    return roles.actors().stream().anyMatch(a -> hasName(spot, a))
        && roles.recipients().stream().anyMatch(r -> hasName(spot, r));
  }

  private static boolean hasName(Spot spot, Participant participant) {
    return participant
        .mention()
        .flatMap(spot.mentions()::at)
        .map(spot.mentions()::resolved)
        .filter(m -> m.form() == MentionForm.NAME)
        .isPresent();
  }

  /** "The banker was arrested": told without an agent, but only as a fact. */
  private static boolean isSuffered(Spot spot, Trigger trigger, Roles roles, Assessment put) {
    return Arguments.isPassive(spot.sentence(), trigger.head())
        && !trigger.frame().nominal()
        && SUFFERED.contains(trigger.frame().type())
        && FIRM.contains(put.factuality())
        && roles.recipients().stream().anyMatch(r -> r.mention().isPresent());
  }

  private static boolean standsAlone(Sentence s, Trigger trigger) {
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

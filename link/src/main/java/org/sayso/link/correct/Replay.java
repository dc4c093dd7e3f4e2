package org.sayso.link.correct;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sayso.link.correct.Group.Look;
import org.sayso.model.correction.Correction;
import org.sayso.model.correction.Correction.Hide;
import org.sayso.model.correction.Correction.Merge;
import org.sayso.model.correction.Correction.Rename;
import org.sayso.model.correction.Correction.Retype;
import org.sayso.model.correction.Correction.Split;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.EffectKind;
import org.sayso.model.correction.Ground;
import org.sayso.model.entity.ArticleEntity;

/** Lays corrections over a state in the order in which they were made. For one thread, once. */
final class Replay {
  private final State state;
  private final Map<Integer, Step> steps = new HashMap<>();
  private final Map<Integer, Integer> overriders = new HashMap<>();

  Replay(State state) {
    this.state = state;
  }

  void run(List<CorrectionRecord> records) {
    for (CorrectionRecord record : records) {
      Step step = record.inForce() ? apply(record.number(), record.correction()) : Step.undone();
      noteOverridden(record.number());
      steps.put(record.number(), step);
    }
  }

  Step step(int number) {
    return steps.get(number);
  }

  Optional<Integer> overrider(int number) {
    return Optional.ofNullable(overriders.get(number));
  }

  private void noteOverridden(int by) {
    steps.forEach(
        (number, step) -> {
          if (!overriders.containsKey(number) && !step.holds().test(state)) {
            overriders.put(number, by);
          }
        });
  }

  private Step apply(int number, Correction correction) {
    if (correction instanceof Merge merge) {
      return new Joining(state).apply(merge);
    }
    if (correction instanceof Split split) {
      return new Parting(state, number, split).apply();
    }
    if (correction instanceof Rename rename) {
      return rename(rename);
    }
    if (correction instanceof Hide hide) {
      return change(standing(hide.ground()), hide.ground(), Group::hide, Group::hidden);
    }
    Retype retype = (Retype) correction;
    return change(
        standing(retype.ground()),
        retype.ground(),
        group -> group.looking(group.look().typed(retype.schema())),
        group -> group.look().schema() == retype.schema());
  }

  // A name is one entity's: where what was one is several now, it stays with the first.
  private Step rename(Rename rename) {
    return change(
        state.holder(rename.ground()).stream().toList(),
        rename.ground(),
        group -> group.looking(renamed(group.look(), rename.name())),
        group -> group.look().name().equals(rename.name()));
  }

  private static Look renamed(Look look, String name) {
    return look.called(name);
  }

  /** Everybody who stands on any of the footings. */
  private List<Group> standing(Ground ground) {
    Map<String, Group> found = new HashMap<>();
    List<Group> inOrder = new ArrayList<>();
    ground.footings().stream()
        .flatMap(footing -> state.holder(footing).stream())
        .filter(group -> found.put(group.id(), group) == null)
        .forEach(inOrder::add);
    return inOrder;
  }

  private Step change(
      List<Group> groups, Ground ground, UnaryOperator<Group> change, Predicate<Group> so) {
    if (groups.isEmpty()) {
      return Step.waits(List.of(ground.name()));
    }
    boolean already = groups.stream().allMatch(so);
    groups.forEach(group -> state.put(change.apply(group)));
    List<ArticleEntity> members = groups.stream().flatMap(g -> g.members().stream()).toList();
    return new Step(
        already ? EffectKind.ALREADY_SO : EffectKind.APPLIES,
        members,
        now -> owners(now, members).anyMatch(so),
        List.of());
  }

  private static Stream<Group> owners(State now, List<ArticleEntity> members) {
    return members.stream().flatMap(member -> now.owner(member).stream());
  }
}

package org.sayso.engine.amend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.link.correct.Corrected;
import org.sayso.link.correct.Corrector;
import org.sayso.link.correct.Drafted;
import org.sayso.link.correct.Drafting;
import org.sayso.model.correction.CorrectionRecord;
import org.sayso.model.correction.Overlay;
import org.sayso.model.correction.Signature;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;

/**
 * A linked case and the corrections over it. Immutable.
 *
 * @param articles every article as it was read
 * @param entities as the linker made them
 * @param records every correction, in the order of their numbers
 */
public record Amending(
    List<LinkedArticle> articles, List<CaseEntity> entities, List<CorrectionRecord> records) {
  public Amending {
    articles = List.copyOf(articles);
    entities = List.copyOf(entities);
    records = List.copyOf(records);
  }

  /** The case as it is seen through the corrections. */
  public Corrected corrected() {
    return new Corrector().apply(articles, entities, records);
  }

  /** What is to be kept beside the case as it is seen so. */
  public Overlay overlay(Corrected seen) {
    return new Overlay(records, seen.effects(), seen.changed());
  }

  /** One more correction, or why it cannot be. */
  public Next with(Wish wish, Signature by) {
    Drafted drafted = wish.draft(new Drafting(corrected()));
    if (drafted instanceof Drafted.Refused refused) {
      return Next.refused(refused.reason());
    }
    int number = records.stream().mapToInt(CorrectionRecord::number).max().orElse(0) + 1;
    Drafted.Ready ready = (Drafted.Ready) drafted;
    List<CorrectionRecord> all = new ArrayList<>(records);
    all.add(new CorrectionRecord(number, ready.correction(), by, Optional.empty()));
    return new Next(Optional.of(with(all)), number, "");
  }

  /** One correction taken back, or why it cannot be. */
  public Next without(int number, Signature by) {
    Optional<CorrectionRecord> known =
        records.stream().filter(r -> r.number() == number).findFirst();
    if (known.isEmpty()) {
      return Next.refused("the case has no correction k" + number);
    }
    Optional<Signature> undone = known.get().undone();
    if (undone.isPresent()) {
      return Next.refused("k%d is undone already, by %s".formatted(number, undone.get().who()));
    }
    List<CorrectionRecord> all =
        records.stream().map(r -> r.number() == number ? r.undone(by) : r).toList();
    return new Next(Optional.of(with(all)), number, "");
  }

  private Amending with(List<CorrectionRecord> others) {
    return new Amending(articles, entities, others);
  }

  /**
   * What follows a wish.
   *
   * @param amending with the wish fulfilled; empty where it is refused
   * @param number of the correction
   * @param reason why it is refused
   */
  public record Next(Optional<Amending> amending, int number, String reason) {
    private static Next refused(String reason) {
      return new Next(Optional.empty(), 0, reason);
    }
  }
}

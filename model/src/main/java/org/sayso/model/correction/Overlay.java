package org.sayso.model.correction;

import java.util.List;
import org.sayso.model.entity.LinkedArticle;

/**
 * Everything that is laid over a case.
 *
 * @param records every correction, those taken back too, in the order in which they were made
 * @param effects what became of each, in the same order
 * @param changed the articles in which mentions changed hands, as they are seen through it
 */
public record Overlay(
    List<CorrectionRecord> records, List<Effect> effects, List<LinkedArticle> changed) {
  /** Nothing was put right. */
  public static final Overlay NONE = new Overlay(List.of(), List.of(), List.of());

  public Overlay {
    records = List.copyOf(records);
    effects = List.copyOf(effects);
    changed = List.copyOf(changed);
  }
}

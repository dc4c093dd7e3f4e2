package org.sayso.engine.answer;

import java.util.List;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Skipped;

/**
 * What became of the inputs of one run.
 *
 * @param added articles that the case did not have
 * @param changed articles that it had, whose metadata is now other than before
 * @param unchanged articles that it had as they are
 * @param skipped inputs that gave no article, with their reasons, in the order of the input
 * @param passed what was no article and not tried, counted by folder or archive
 * @param notes what should be known about articles that were read, in the order of the input
 */
public record ReadReport(
    int added,
    int changed,
    int unchanged,
    List<Skipped> skipped,
    List<PassedOver> passed,
    List<Note> notes) {
  public ReadReport {
    skipped = List.copyOf(skipped);
    passed = List.copyOf(passed);
    notes = List.copyOf(notes);
  }

  /** A report of a run in which there was nothing to note. */
  public ReadReport(
      int added, int changed, int unchanged, List<Skipped> skipped, List<PassedOver> passed) {
    this(added, changed, unchanged, skipped, passed, List.of());
  }

  /** Articles that were read, whether new or not. */
  public int articles() {
    return added + changed + unchanged;
  }
}

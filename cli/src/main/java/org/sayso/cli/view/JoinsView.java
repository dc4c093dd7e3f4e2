package org.sayso.cli.view;

import java.util.List;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.MaybeOne;
import org.sayso.model.entity.CaseEntity;

/** Who may be one, and why somebody is. */
public final class JoinsView {
  private final Page page;

  /** On this page. */
  public JoinsView(Page page) {
    this.page = page;
  }

  /** The pairs, each with its reasons. */
  public void maybe(List<MaybeOne> pairs) {
    for (MaybeOne pair : pairs) {
      page.gap();
      line(pair.one());
      line(pair.other());
      pair.reasons().forEach(r -> page.text(4, Ink.PLAIN, r));
    }
  }

  /** Why the names of one entity are one; nothing where all are alike. */
  public void reasons(CaseEntity entity, List<String> reasons) {
    page.gap();
    line(entity);
    reasons.forEach(r -> page.text(4, Ink.PLAIN, "one by " + r));
  }

  private void line(CaseEntity entity) {
    page.pieces(
        0,
        Piece.of(Ink.STRONG, entity.name()),
        Piece.of(Ink.FAINT, "  " + entity.schema().label() + " [" + entity.id() + "]"));
  }
}

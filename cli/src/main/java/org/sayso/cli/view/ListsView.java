package org.sayso.cli.view;

import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.listed.DecisionLine;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.KeptVersion;

/** What a case keeps of watch-lists: their versions, and what was decided. */
public final class ListsView {
  private final Page page;

  /** On this page. */
  public ListsView(Page page) {
    this.page = page;
  }

  /** Versions under the names of their lists. */
  public void versions(List<KeptVersion> versions) {
    String list = "";
    for (KeptVersion kept : versions) {
      if (!kept.version().list().equals(list)) {
        list = kept.version().list();
        page.gap().text(0, Ink.STRONG, list);
      }
      page.pieces(
          2,
          Piece.plain("since " + kept.day() + ": " + kept.entries() + " entries"),
          Piece.of(Ink.FAINT, ", fetched " + kept.version().retrieved() + ", " + digest(kept)));
    }
  }

  /** Decisions, one after the other. */
  public void decisions(List<DecisionLine> decisions) {
    for (DecisionLine line : decisions) {
      Decision made = line.decision();
      page.gap()
          .pieces(
              0,
              Piece.plain(made.number() + " "),
              Piece.of(Ink.STRONG, made.subject().name()),
              Piece.plain(" and " + made.entryName() + ": "),
              Piece.of(Ink.STRONG, made.verdict().label()),
              Piece.of(Ink.FAINT, " (" + made.entry() + id(made) + ")"));
      page.text(3, Ink.PLAIN, made.note().why());
      String by = made.note().who().map(who -> who + ", ").orElse("");
      page.text(3, Ink.FAINT, by + made.note().when() + "; " + line.state().words());
    }
  }

  private static String id(Decision made) {
    Optional<String> id = made.subject().id();
    return id.map(q -> ", " + q).orElse(", a bare name");
  }

  private static String digest(KeptVersion kept) {
    String digest = kept.version().digest();
    return digest.substring(0, Math.min(12, digest.length()));
  }
}

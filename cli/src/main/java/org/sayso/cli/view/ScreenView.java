package org.sayso.cli.view;

import java.util.List;
import java.util.Locale;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.Reason;
import org.sayso.engine.listed.Ruling;
import org.sayso.engine.listed.Screened;
import org.sayso.model.profile.Listing;

/** Who may be listed, why, and what the case says of them. */
public final class ScreenView {
  private static final int BEST = 3;

  private final Page page;
  private final FindingLines findings;

  /** On this page. */
  public ScreenView(Page page) {
    this.page = page;
    this.findings = new FindingLines(page);
  }

  /** All of them, in the order given. */
  public void report(List<Screened> screened) {
    screened.forEach(this::screened);
  }

  private void screened(Screened screened) {
    String id = screened.known().map(known -> " " + known.entity().id()).orElse("");
    page.gap().pieces(0, Piece.of(Ink.STRONG, screened.asked().name()), Piece.of(Ink.FAINT, id));
    screened.hits().forEach(this::hit);
    screened.known().ifPresent(this::known);
  }

  private void hit(ListedHit hit) {
    page.pieces(
        2,
        Piece.of(Ink.FOUND, String.format(Locale.ROOT, "%.2f ", hit.score())),
        Piece.of(Ink.STRONG, hit.entry().profile().name()),
        Piece.of(Ink.FAINT, " " + hit.ref() + listing(hit.entry().listing())));
    for (Reason reason : hit.reasons()) {
      page.text(8, Ink.PLAIN, reason(reason));
    }
    hit.ruling().ifPresent(this::ruling);
  }

  private void ruling(Ruling ruling) {
    String stale = ruling.stale() ? "; the entry has changed since: look again" : "";
    page.text(
        8,
        ruling.stale() ? Ink.BAD : Ink.GOOD,
        "decided: %s, because %s%s"
            .formatted(ruling.decision().verdict().label(), ruling.decision().note().why(), stale));
  }

  private void known(Dossier known) {
    page.text(
        2,
        Ink.FAINT,
        "the case: in %s; %s by it, %s about it; %s; %s"
            .formatted(
                Counts.of(known.articles().size(), "article"),
                Counts.of(known.statementsBy().size(), "statement"),
                known.statementsAbout().size(),
                Counts.of(known.events().size(), "event"),
                Counts.of(known.relations().size(), "relation")));
    known.best(BEST).forEach(finding -> findings.show(4, finding));
  }

  private static String reason(Reason reason) {
    String words =
        reason.query().isEmpty() && reason.candidate().isEmpty()
            ? ""
            : " “" + reason.query() + "” / “" + reason.candidate() + "”";
    return String.format(Locale.ROOT, "%s %.2f%s", reason.feature(), reason.score(), words)
        + (reason.detail().isEmpty() ? "" : ": " + reason.detail());
  }

  private static String listing(Listing listing) {
    return listing.listed().map(day -> ", listed " + Dates.inWords(day)).orElse("")
        + listing.delisted().map(day -> ", delisted " + Dates.inWords(day)).orElse("");
  }
}

package org.sayso.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.story.Claim;

/** Claims, each with what supports and what denies it. */
public final class ClaimsView {
  private final Page page;
  private final FindingLines findings;

  /** On this page. */
  public ClaimsView(Page page) {
    this.page = page;
    this.findings = new FindingLines(page);
  }

  /** All of them, in the order given. */
  public void claims(List<FoundClaim> claims) {
    claims.forEach(this::claim);
  }

  private void claim(FoundClaim found) {
    Claim claim = found.claim();
    page.gap();
    page.pieces(0, Piece.of(Ink.FAINT, claim.id() + "  "), Piece.of(Ink.STRONG, claim.text()));
    page.text(4, Ink.FAINT, counts(claim) + about(found));
    if (!found.support().isEmpty()) {
      page.text(4, Ink.GOOD, "said by");
      found.support().forEach(finding -> findings.show(6, finding));
    }
    if (!found.denial().isEmpty()) {
      page.text(4, Ink.BAD, "denied by");
      found.denial().forEach(finding -> findings.show(6, finding));
    }
  }

  private static String counts(Claim claim) {
    String date = claim.date().map(d -> " · " + Dates.inWords(d)).orElse("");
    return Counts.of(claim.articleCount(), "article")
        + ", "
        + Counts.of(claim.outletCount(), "outlet")
        + ", "
        + Counts.of(claim.originCount(), "origin")
        + date;
  }

  private static String about(FoundClaim found) {
    return found.about().isEmpty()
        ? ""
        : found.about().stream().map(CaseEntity::name).collect(Collectors.joining(", ", " · ", ""));
  }
}

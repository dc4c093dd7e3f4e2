package org.sayso.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.Finding;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.screening.EntityMatch;

/** Somebody's dossier, or the candidates where a name means several. */
public final class WhoView {
  private final Page page;
  private final FindingLines findings;

  /** On this page. */
  public WhoView(Page page) {
    this.page = page;
    this.findings = new FindingLines(page);
  }

  /** Everything about one entity. */
  public void dossier(Dossier dossier) {
    CaseEntity entity = dossier.entity();
    page.text(0, Ink.STRONG, entity.name());
    page.text(0, Ink.FAINT, kind(entity));
    if (!entity.aliases().isEmpty()) {
      page.text(0, Ink.PLAIN, "also: " + String.join("; ", entity.aliases()));
    }
    known(dossier.known());
    matches(dossier.matches());
    List<Finding> offices = new ArrayList<>();
    List<Finding> ties = new ArrayList<>();
    dossier
        .relations()
        .forEach(r -> (r.relation().type() == RelationType.POSITION ? offices : ties).add(r));
    section("Positions", offices);
    section("Other ties", ties);
    section("Statements by " + entity.name(), dossier.statementsBy());
    section("Statements about " + entity.name(), dossier.statementsAbout());
    section("Events", dossier.events());
    articles(dossier.articles());
  }

  /** A list of entities, one a line. */
  public void candidates(List<CaseEntity> candidates) {
    for (CaseEntity entity : candidates) {
      page.pieces(2, Piece.of(Ink.STRONG, entity.name()), Piece.of(Ink.FAINT, " " + kind(entity)));
    }
  }

  private void known(List<KnownEntity> all) {
    for (KnownEntity one : all) {
      Known known = one.known();
      page.pieces(
          0,
          Piece.of(Ink.GOOD, one.certain() ? "known as: " : "may be: "),
          Piece.of(Ink.STRONG, known.name()),
          Piece.of(Ink.FAINT, " " + known.base() + ":" + known.profile()),
          Piece.plain(String.format(Locale.ROOT, ", score %.2f", known.score())));
      known.reasons().forEach(reason -> page.text(2, Ink.FAINT, reason));
      if (one.certain() && !known.inOffice().isEmpty()) {
        String articles = Counts.of(known.inOffice().size(), "article");
        page.text(2, Ink.PLAIN, "by office alone, as only the knowledge tells, in " + articles);
      }
    }
  }

  private void matches(List<EntityMatch> matches) {
    for (EntityMatch match : matches) {
      page.pieces(
          0,
          Piece.of(Ink.BAD, "may be listed: "),
          Piece.of(Ink.STRONG, match.name()),
          Piece.of(Ink.FAINT, " " + match.entry()),
          Piece.plain(String.format(Locale.ROOT, ", score %.2f", match.score())));
    }
  }

  private void section(String title, List<? extends Finding> items) {
    if (items.isEmpty()) {
      return;
    }
    heading(title, items.size());
    items.forEach(finding -> findings.show(2, finding));
  }

  private void articles(List<ArticleLine> articles) {
    heading("Articles", articles.size());
    for (ArticleLine line : articles) {
      page.pieces(
          2,
          Piece.plain(FindingLines.articleName(line.metadata(), line.path())),
          Piece.of(Ink.FAINT, " [" + line.id() + "]"));
    }
  }

  private void heading(String title, int count) {
    page.gap();
    page.pieces(0, Piece.of(Ink.STRONG, title), Piece.of(Ink.FAINT, " (" + count + ")"));
  }

  private static String kind(CaseEntity entity) {
    long articles = entity.members().stream().map(ArticleEntity::article).distinct().count();
    return "%s · in %s · %s"
        .formatted(entity.schema().label(), Counts.of(articles, "article"), entity.id());
  }
}

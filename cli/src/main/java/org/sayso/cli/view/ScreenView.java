package org.sayso.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.listed.ListedHit;
import org.sayso.engine.listed.Reason;
import org.sayso.engine.listed.Ruling;
import org.sayso.engine.listed.Screened;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.Profile;
import org.sayso.model.text.Edtf;

/** Who may be listed, why, and what the case says of them. */
public final class ScreenView {
  private static final int BEST = 3;
  private static final int MARGIN = 7;

  private final Page page;
  private final FindingLines findings;
  private final boolean explained;

  /** On this page; with every reason of a score, or with those alone that are not plain to see. */
  public ScreenView(Page page, Reasons reasons) {
    this.page = page;
    this.explained = reasons == Reasons.ALL;
    this.findings = new FindingLines(page);
  }

  /** How much is told of why. */
  public enum Reasons {
    /** Each on a line. */
    ALL,
    /** On one line, without words that are the same on both sides. */
    TELLING
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
        Piece.of(Ink.FOUND, score(hit.score()) + " "),
        Piece.of(Ink.STRONG, hit.entry().profile().name()),
        Piece.plain(about(hit.entry().profile())),
        Piece.of(Ink.FAINT, " [" + hit.ref() + "]"));
    page.text(MARGIN, Ink.PLAIN, standing(hit.version(), hit.entry().listing()));
    if (explained) {
      hit.reasons().forEach(reason -> page.text(MARGIN, Ink.PLAIN, score(reason) + reason(reason)));
    } else {
      page.text(MARGIN, Ink.PLAIN, telling(hit.reasons()));
    }
    hit.ruling().ifPresent(this::ruling);
  }

  private void ruling(Ruling ruling) {
    String stale = ruling.stale() ? "; the entry has changed since: look again" : "";
    page.text(
        MARGIN,
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

  private static String telling(List<Reason> reasons) {
    return "why: "
        + reasons.stream()
            .filter(reason -> reason.score() < 1 || !reason.query().equals(reason.candidate()))
            .map(ScreenView::reason)
            .collect(Collectors.joining("; "));
  }

  private static String reason(Reason reason) {
    String sides =
        Stream.of(reason.query(), reason.candidate())
            .filter(words -> !words.isEmpty())
            .map(words -> "“" + words + "”")
            .collect(Collectors.joining(" – "));
    return reason.feature()
        + (reason.detail().isEmpty() ? "" : ": " + reason.detail())
        + (sides.isEmpty() ? "" : " (" + sides + ")");
  }

  private static String about(Profile listed) {
    List<String> known = new ArrayList<>(List.of(listed.kind().label()));
    List<Edtf> births = listed.traits().births();
    if (!births.isEmpty()) {
      known.add("born " + births.stream().map(Dates::inWords).collect(Collectors.joining(" or ")));
    }
    known.addAll(listed.traits().countries());
    return " (" + String.join(", ", known) + ")";
  }

  private static String standing(ListVersion version, Listing listing) {
    StringBuilder words = new StringBuilder("listed");
    listing.listed().ifPresent(day -> words.append(" since ").append(Dates.inWords(day)));
    listing
        .delisted()
        .ifPresent(day -> words.append(", not any more from ").append(Dates.inWords(day)));
    if (!listing.programmes().isEmpty()) {
      words.append(", ").append(String.join(", ", listing.programmes()));
    }
    words.append("; list ").append(version.list());
    version.issued().ifPresent(day -> words.append(" of ").append(Dates.inWords(day)));
    return words.toString();
  }

  private static String score(Reason reason) {
    return score(reason.score()) + " ";
  }

  private static String score(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }
}

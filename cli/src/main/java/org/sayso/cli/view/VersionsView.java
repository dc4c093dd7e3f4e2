package org.sayso.cli.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.ArticleVersion;
import org.sayso.engine.answer.ArticleVersion.Sequel;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Notice;
import org.sayso.model.text.Span;

/** The versions of articles, each with the sentences that came and went. */
public final class VersionsView {
  private final Page page;

  /** On this page. */
  public VersionsView(Page page) {
    this.page = page;
  }

  /** All of them, in the order given. */
  public void histories(List<VersionHistory> histories) {
    histories.forEach(this::history);
  }

  private void history(VersionHistory history) {
    page.gap().text(0, Ink.STRONG, history.address());
    List<ArticleVersion> versions = history.versions();
    for (int i = 0; i < versions.size(); i++) {
      version(i + 1, versions.get(i));
      changes(versions.get(i), versions.get(Math.max(0, i - 1)).article());
    }
  }

  private void version(int number, ArticleVersion version) {
    Article article = version.article();
    page.pieces(
        2,
        Piece.plain(number + "  " + dates(article.metadata()) + "  "),
        Piece.of(Ink.STRONG, article.metadata().title().orElse("untitled")),
        Piece.of(Ink.FAINT, "  " + article.path() + " [" + article.id() + "]"));
    if (version.sequel() == Sequel.UNSURE) {
      page.text(5, Ink.FAINT, "nothing tells whether this is later than the one before");
    }
    if (version.silent()) {
      page.text(5, Ink.BAD, "silent edit: the words changed and no notice says so");
    }
    version.notices().forEach(notice -> notice(notice, article.text()));
  }

  private void notice(Notice notice, String text) {
    page.pieces(
        5,
        Piece.of(Ink.GOOD, notice.kind().label() + "  "),
        Piece.of(Ink.WORDS, Quoted.words(notice.span().in(text))));
  }

  private void changes(ArticleVersion version, Article before) {
    version.removed().forEach(span -> change("− ", span, before.text()));
    version.added().forEach(span -> change("+ ", span, version.article().text()));
    if (version.sequel() != Sequel.FIRST && !version.changed()) {
      page.text(5, Ink.FAINT, "the same words");
    }
  }

  private void change(String sign, Span span, String text) {
    page.pieces(5, Piece.plain(sign), Piece.of(Ink.WORDS, Quoted.words(span.in(text))));
  }

  /** "2031-05-04, changed 2031-05-06, taken 2031-05-07T08:00:00Z". */
  private static String dates(Metadata known) {
    String all =
        Stream.of(
                known.published().map(Dates::inWords),
                known.modified().map(date -> "changed " + Dates.inWords(date)),
                known.retrieved().map(moment -> "taken " + moment))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return all.isEmpty() ? "undated" : all;
  }
}

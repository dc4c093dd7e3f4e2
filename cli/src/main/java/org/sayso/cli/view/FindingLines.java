package org.sayso.cli.view;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.FoundRelation;
import org.sayso.engine.answer.FoundStatement;
import org.sayso.engine.answer.Party;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.text.Edtf;

/** A finding on a page: what it says, the exact words, the article under them. */
final class FindingLines {
  private final Page page;

  FindingLines(Page page) {
    this.page = page;
  }

  /** The finding, its words and its article. */
  void show(int indent, Finding finding) {
    page.pieces(indent, head(finding));
    page.text(indent + 2, Ink.WORDS, Quoted.words(shown(finding)));
    page.text(indent + 2, Ink.FAINT, place(finding));
  }

  private static Piece[] head(Finding finding) {
    if (finding instanceof FoundStatement statement) {
      return head(statement);
    }
    return finding instanceof FoundEvent event ? head(event) : head((FoundRelation) finding);
  }

  private static Piece[] head(FoundStatement found) {
    String to = found.addressees().isEmpty() ? "" : " to " + names(found.addressees());
    String how = found.statement().form().label() + ", " + found.factuality().label();
    return new Piece[] {
      Piece.of(Ink.STRONG, speakers(found)),
      Piece.plain(" " + cue(found) + to + " "),
      Piece.of(Ink.FAINT, "(" + how + ")")
    };
  }

  private static Piece[] head(FoundEvent found) {
    String actors = found.actors().isEmpty() ? "somebody" : names(found.actors());
    String to = found.recipients().isEmpty() ? "" : " → " + names(found.recipients());
    String where = found.place().map(p -> ", " + p.name()).orElse("");
    String when = found.date().map(d -> ", " + Dates.inWords(d)).orElse("");
    return new Piece[] {
      Piece.of(Ink.STRONG, actors),
      Piece.plain(" " + found.event().label() + to + where + when + " "),
      Piece.of(Ink.FAINT, "(" + type(found.event()) + firmly(found) + ")")
    };
  }

  /** Nothing for an uncoded event: its factuality alone stands in the brackets. */
  private static String type(EventMention event) {
    return event.type().map(t -> t.label() + ", ").orElse("");
  }

  private static Piece[] head(FoundRelation found) {
    Relation relation = found.relation();
    String not = relation.polarity() == Polarity.NEGATIVE ? "not " : "";
    String former = relation.ended() ? "former " : "";
    String tie = relation.role().orElse(relation.type().label());
    String when =
        relation.since().map(d -> ", since " + Dates.inWords(d)).orElse("")
            + relation.until().map(d -> ", until " + Dates.inWords(d)).orElse("");
    return new Piece[] {
      Piece.of(Ink.STRONG, found.subject().name()),
      Piece.plain(": " + not + former + tie + ", " + found.object().name() + when + " "),
      Piece.of(Ink.FAINT, "(" + relation.type().label() + ", " + firmly(found) + ")")
    };
  }

  private static String firmly(Finding finding) {
    String voice = finding.told().map(s -> " in " + s).orElse("");
    return finding.factuality().label() + voice;
  }

  private static String speakers(FoundStatement found) {
    return found.speakers().isEmpty() ? "Somebody" : names(found.speakers());
  }

  private static String cue(FoundStatement found) {
    String text = found.article().text();
    String cue =
        found.statement().cue().stream().map(s -> s.in(text)).collect(Collectors.joining(" … "));
    return cue.isBlank() ? found.statement().act().label() : cue;
  }

  /** A statement's own words; for the rest the passage from its first party to its last. */
  private static String shown(Finding finding) {
    return finding instanceof FoundStatement ? finding.words() : finding.passageWords();
  }

  static String names(List<Party> parties) {
    return parties.stream().map(Party::name).distinct().collect(Collectors.joining(", "));
  }

  /** Title, publisher and date of the article, and where in it. */
  private static String place(Finding finding) {
    String at = finding.ref().id() + " of " + finding.article().id();
    return articleName(finding.article()) + " [" + at + "]";
  }

  /** Title, publisher and date, as far as they are known; else its path. */
  static String articleName(Article article) {
    return articleName(article.metadata(), article.path());
  }

  static String articleName(Metadata known, String path) {
    String title = known.title().map(t -> t + " – ").orElse("");
    String publisher = known.publisher().orElse(known.title().isPresent() ? "" : path);
    String date = known.published().map(Edtf::value).orElse("undated");
    return title + (publisher.isEmpty() ? "" : publisher + ", ") + date;
  }
}

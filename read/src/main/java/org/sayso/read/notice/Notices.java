package org.sayso.read.notice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Notice;
import org.sayso.model.article.NoticeKind;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;
import org.sayso.read.scrape.DateWords;

/**
 * Finds what a newsroom says of its own article. A notice begins a paragraph or a sentence and goes
 * on to the end of the paragraph; one that only says when the article was updated ends with the
 * moment. Immutable.
 */
public final class Notices {
  private static final Notices STANDARD = new Notices(Lexicon.of("notices.tsv"));

  /** Before a notice there may be brackets, dashes and stars, but no words of the same sentence. */
  private static final String BEGINNING =
      "(?:^|(?<=[.!?…”\"’)\\]][ \\u00a0]{1,2}))[\\s(\\[*_—–-]{0,6}";

  private static final Pattern UPDATE =
      Pattern.compile(
          "[\\s(\\[*_—–-]{0,6}updated?\\b[^:\\n]{0,30}:\\s(?=\\S)", Pattern.CASE_INSENSITIVE);

  private static final int DATE_WITHIN = 80;

  private record Rule(NoticeKind kind, boolean whole, Pattern pattern) {}

  private final Sieve<Rule> rules;

  private Notices(Lexicon lexicon) {
    rules = Sieve.of(lexicon.rows().stream().map(Notices::rule).toList(), Rule::pattern);
  }

  private static Rule rule(List<String> row) {
    return new Rule(
        NoticeKind.of(row.get(0)),
        row.get(1).equals("paragraph"),
        Pattern.compile(
            BEGINNING + "(?<notice>" + row.get(2) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
  }

  /** The rules of {@code notices.tsv}. */
  public static Notices standard() {
    return STANDARD;
  }

  /** The notices of an article, in the order of its text, at most one a paragraph. */
  public List<Notice> in(Article article) {
    List<Notice> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      first(article.text(), block.span()).ifPresent(found::add);
    }
    return List.copyOf(found);
  }

  /**
   * Where the newsroom speaks of its article and not of what happened: nothing there is news, and
   * what an earlier version said is what does not hold. To be told apart from an update that brings
   * news. In the order of the text, at most one a paragraph, each to the end of its own.
   */
  public List<Span> asides(Article article) {
    return article
        .ownBlocks()
        .filter(block -> block.kind() != BlockKind.TITLE)
        .flatMap(block -> aside(article.text(), block.span()).stream())
        .toList();
  }

  /** Behind "UPDATE:" a paragraph begins anew. */
  private Optional<Span> aside(String text, Span block) {
    Matcher update = UPDATE.matcher(text).region(block.start(), block.end());
    return update.lookingAt()
        ? asideIn(text, new Span(update.end(), block.end()))
        : asideIn(text, block);
  }

  private Optional<Span> asideIn(String text, Span block) {
    return rules.worthTrying(block.in(text)).stream()
        .filter(Rule::whole)
        .flatMap(rule -> notice(rule, text, block).stream())
        .filter(notice -> !bringsNews(notice, text))
        .map(Notice::span)
        .min(Comparator.comparingInt(Span::start));
  }

  /** "UPDATE: the harbour has reopened", not "this story has been updated". */
  private static boolean bringsNews(Notice notice, String text) {
    return notice.kind() == NoticeKind.UPDATE
        && text.regionMatches(true, notice.span().start(), "update", 0, 6);
  }

  /** The one that begins first; of two that begin together the one whose rule comes first. */
  private Optional<Notice> first(String text, Span block) {
    return rules.worthTrying(block.in(text)).stream()
        .flatMap(rule -> notice(rule, text, block).stream())
        .min(Comparator.comparingInt(notice -> notice.span().start()));
  }

  private static Optional<Notice> notice(Rule rule, String text, Span block) {
    Matcher m = rule.pattern.matcher(text).region(block.start(), block.end());
    if (!m.find()) {
      return Optional.empty();
    }
    int end = rule.whole ? block.end() : m.end("notice");
    Span span = new Span(m.start("notice"), end);
    return Optional.of(new Notice(rule.kind, span, date(rule, span.in(text))));
  }

  /** The date that a notice bears; one that it tells of is the story's. */
  private static Optional<Edtf> date(Rule rule, String words) {
    return DateWords.standard()
        .first(words.substring(0, Math.min(words.length(), DATE_WITHIN)))
        .filter(dated -> !rule.whole || isOfTheNotice(words, dated))
        .map(DateWords.Dated::date);
  }

  private static boolean isOfTheNotice(String words, DateWords.Dated dated) {
    String before = words.substring(0, dated.start());
    boolean heads = words.substring(dated.end()).matches("(?s)[^.:]{0,16}:.*");
    return !before.contains(": ") && (heads || before.endsWith("on "));
  }
}

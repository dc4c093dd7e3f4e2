package org.sayso.engine.ask;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Notice;
import org.sayso.model.text.Span;
import org.sayso.read.notice.Notices;

/**
 * The sentences by which two versions of an article are compared: those of its headline, its body
 * and its captions. What stands around it, and what the newsroom says of it, is no change of its
 * words.
 */
final class Wording {
  private static final Set<BlockKind> COMPARED =
      EnumSet.of(BlockKind.TITLE, BlockKind.BODY, BlockKind.HEADING, BlockKind.CAPTION);

  private final Article article;
  private final List<Notice> notices;
  private final List<Span> sentences = new ArrayList<>();

  Wording(Article article) {
    this.article = article;
    this.notices = Notices.standard().in(article);
    article.blocks().stream()
        .filter(block -> COMPARED.contains(block.kind()))
        .map(Block::span)
        .forEach(this::split);
  }

  Article article() {
    return article;
  }

  List<Notice> notices() {
    return notices;
  }

  /** The sentences that the other has not as often, in the order of this text. */
  List<Span> without(Wording other) {
    Map<String, Integer> there = new HashMap<>();
    other.sentences.forEach(s -> there.merge(other.words(s), 1, Integer::sum));
    return sentences.stream().filter(s -> there.merge(words(s), -1, Integer::sum) < 0).toList();
  }

  /** Whether somebody would take both for one article: a headline or a good part in common. */
  boolean isLike(Wording other) {
    return !isElsewhere(other) && sharesWords(other);
  }

  /** A copy in another paper often names the address that it was copied from. */
  private boolean isElsewhere(Wording other) {
    Optional<String> here = article.metadata().publisher();
    Optional<String> there = other.article.metadata().publisher();
    return here.isPresent() && there.isPresent() && !here.get().equalsIgnoreCase(there.get());
  }

  private boolean sharesWords(Wording other) {
    int shared = sentences.size() - without(other).size();
    int fewer = Math.min(sentences.size(), other.sentences.size());
    return shared > 0 && shared * 4 >= fewer || sameTitle(other);
  }

  /** Whether the newsroom says something here that it does not say there. */
  boolean saysMoreThan(Wording other) {
    List<String> there = other.notices.stream().map(n -> other.words(n.span())).toList();
    return notices.stream().anyMatch(n -> !there.contains(words(n.span())));
  }

  private boolean sameTitle(Wording other) {
    return article
        .metadata()
        .title()
        .filter(title -> other.article.metadata().title().filter(title::equals).isPresent())
        .isPresent();
  }

  private void split(Span block) {
    String text = article.text();
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
    breaks.setText(block.in(text));
    int from = breaks.first();
    for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
      int end = block.start() + to;
      while (end > block.start() + from && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      keep(block.start() + from, end);
      from = to;
    }
  }

  private void keep(int start, int end) {
    Span sentence = new Span(start, end);
    boolean notice = notices.stream().anyMatch(n -> n.span().overlaps(sentence));
    if (!notice && sentence.in(article.text()).codePoints().anyMatch(Character::isLetterOrDigit)) {
      sentences.add(sentence);
    }
  }

  /** White space and the shape of quotation marks are no words. */
  private String words(Span span) {
    return span.in(article.text())
        .replaceAll("[\\s\\u00A0]+", " ")
        .replaceAll("[“”„«»]", "\"")
        .replaceAll("[‘’]", "'");
  }
}

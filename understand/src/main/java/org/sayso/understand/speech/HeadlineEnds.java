package org.sayso.understand.speech;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.understand.language.ParsedArticle;

/**
 * Headlines that name their source last: "Norland “ready for talks”: minister", "Lake is dying –
 * scientists". A body's name behind a dash is the paper's own.
 */
final class HeadlineEnds {
  private static final Pattern END =
      Pattern.compile(
          "(?<words>\\S.{8,}\\S)(?<mark>:|\\s[–—-])\\s+(?<name>[\\p{L}'’.]+(?: [\\p{L}'’.]+){0,3})");

  private final ParsedArticle article;
  private final Labels labels;

  HeadlineEnds(ParsedArticle article, Labels labels) {
    this.article = article;
    this.labels = labels;
  }

  /** The titles that end in their source. */
  List<Speech> all() {
    return article.article().blocks().stream()
        .filter(b -> b.kind() == BlockKind.TITLE)
        .map(Block::span)
        .flatMap(b -> speech(b).stream())
        .toList();
  }

  private Optional<Speech> speech(Span title) {
    Matcher end = END.matcher(article.text()).region(title.start(), title.end());
    if (!end.matches()) {
      return Optional.empty();
    }
    Span name = new Span(end.start("name"), end.end("name"));
    Span mark = new Span(end.start("mark"), end.end("mark"));
    if (!labels.isPlain(name)) {
      return Optional.empty();
    }
    boolean paper = !end.group("mark").equals(":") && labels.isBody(name);
    Span words = new Span(end.start("words"), end.end("words"));
    return paper ? Optional.empty() : labels.speech("headline-end", name, mark, List.of(words));
  }
}

package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.Article;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Span;

/**
 * One thing that a search found.
 *
 * @param article in which article
 * @param kind {@code title}, {@code paragraph} or {@code statement}
 * @param span its place in the article's text, in UTF-16 units; empty only for a title that does
 *     not stand in the text
 * @param statement which statement, where it is one
 * @param speakers who says it, where it is a statement; "" where nobody is named
 * @param snippet what to show: verbatim, the parts of interrupted speech joined by a space
 * @param highlights the words asked for, in UTF-16 units of the snippet, in order
 * @param score how well it fits, higher is better; comparable within one search only
 */
public record Hit(
    Article article,
    String kind,
    Optional<Span> span,
    Optional<StatementId> statement,
    String speakers,
    String snippet,
    List<Span> highlights,
    double score) {
  public Hit {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(statement, "statement");
    highlights = List.copyOf(highlights);
  }
}

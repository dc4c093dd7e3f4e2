package org.sayso.store.search;

import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Span;

/**
 * One thing that a search found.
 *
 * @param article in which article
 * @param kind what was found
 * @param span its place in the article's text, in UTF-16 units; empty only for a title that is
 *     metadata and does not stand in the text
 * @param statement which statement, for {@link HitKind#STATEMENT}
 * @param speakers who says it, for {@link HitKind#STATEMENT}; "" where nobody is named
 * @param snippet what to show
 * @param score how well it fits; comparable within one search only
 */
public record Hit(
    ArticleId article,
    HitKind kind,
    Optional<Span> span,
    Optional<StatementId> statement,
    String speakers,
    Snippet snippet,
    float score) {}

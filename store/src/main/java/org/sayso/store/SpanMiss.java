package org.sayso.store;

import org.sayso.model.article.ArticleId;

/**
 * A stored span whose words are not the words of the stored text at its place.
 *
 * @param article where
 * @param what the finding ({@code s3}, {@code v1}, {@code r2}), or {@code mention}, {@code credit},
 *     {@code origin o2}, {@code text}
 * @param role which of its spans: {@code content}, {@code cue}, {@code source}, …
 * @param start offset in code points, as stored
 * @param end offset in code points, as stored
 * @param expected the words kept beside the span
 * @param found the words of the text; empty where the span lies outside it
 */
public record SpanMiss(
    ArticleId article,
    String what,
    String role,
    int start,
    int end,
    String expected,
    String found) {
  /** One line for a person. */
  public String message() {
    return "%s %s %s [%d, %d): kept “%s”, the text has “%s”"
        .formatted(article, what, role, start, end, expected, found);
  }
}

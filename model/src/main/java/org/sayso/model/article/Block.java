package org.sayso.model.article;

import java.util.Objects;
import org.sayso.model.text.Span;

/**
 * A labelled stretch of an article: a paragraph, a title, a caption, a piece of boilerplate. Blocks
 * follow the text and do not overlap; white space between them belongs to none.
 *
 * @param span where
 * @param kind what it is for
 */
public record Block(Span span, BlockKind kind) {
  public Block {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(kind, "kind");
  }
}

package org.sayso.model.article;

import java.util.Objects;
import org.sayso.model.text.Span;

/**
 * A named debt of an article to another publisher, with the words that name it.
 *
 * @param kind what was taken
 * @param name the publisher or agency, in its usual spelling
 * @param span the words of the text that say so
 */
public record Credit(CreditKind kind, String name, Span span) {
  public Credit {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    if (name.isBlank()) {
      throw new IllegalArgumentException("a credit needs a name");
    }
  }
}

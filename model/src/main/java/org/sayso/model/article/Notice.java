package org.sayso.model.article;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;

/**
 * A newsroom's own word about an article: a correction, an editor's note, that it was updated.
 *
 * @param kind what it tells
 * @param span the words of the text
 * @param date the day that it gives
 */
public record Notice(NoticeKind kind, Span span, Optional<Edtf> date) {
  public Notice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(date, "date");
  }
}

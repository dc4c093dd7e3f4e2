package org.sayso.model.correction;

import java.util.Comparator;
import java.util.Objects;
import org.sayso.model.article.ArticleId;
import org.sayso.model.text.Span;

/**
 * A place in an article where somebody was mentioned when a correction was made.
 *
 * @param article which article; it may be gone
 * @param span where the words stood; its text may be another now
 * @param words what stood there
 * @param before the characters before it, a few at most
 * @param after the characters after it
 */
public record Anchor(ArticleId article, Span span, String words, String before, String after)
    implements Comparable<Anchor> {
  private static final int CONTEXT = 24;

  private static final Comparator<Anchor> ORDER =
      Comparator.comparing(Anchor::article).thenComparing(Anchor::span);

  public Anchor {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /** The place of these words in this text. */
  public static Anchor of(ArticleId article, Span span, String text) {
    int from = Math.max(0, span.start() - CONTEXT);
    int to = Math.min(text.length(), span.end() + CONTEXT);
    boolean cutsFirst = from > 0 && Character.isLowSurrogate(text.charAt(from));
    boolean cutsLast = to < text.length() && Character.isHighSurrogate(text.charAt(to - 1));
    return new Anchor(
        article,
        span,
        span.in(text),
        text.substring(cutsFirst ? from + 1 : from, span.start()),
        text.substring(span.end(), cutsLast ? to - 1 : to));
  }

  /**
   * How many characters around these words, on both sides together, are those that stood around the
   * anchor's.
   */
  public int likeness(Span other, String text) {
    int likeness = 0;
    for (int i = 1;
        i <= Math.min(before.length(), other.start())
            && text.charAt(other.start() - i) == before.charAt(before.length() - i);
        i++) {
      likeness++;
    }
    for (int i = 0;
        i < Math.min(after.length(), text.length() - other.end())
            && text.charAt(other.end() + i) == after.charAt(i);
        i++) {
      likeness++;
    }
    return likeness;
  }

  @Override
  public int compareTo(Anchor other) {
    return ORDER.compare(this, other);
  }
}

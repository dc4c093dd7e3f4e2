package org.sayso.weave.copy;

import org.sayso.model.text.Span;
import org.sayso.weave.group.Similarity;

/**
 * One article's text taken from another's.
 *
 * @param article the number of the copy
 * @param of the number of its model
 * @param share how much of the shorter one's text both have, 0 to 1
 * @param longest the longest stretch of the copy that stands in the model word for word
 */
public record Copy(int article, int of, double share, Span longest) {

  /** The two as a pair of similar articles. */
  public Similarity pair() {
    return new Similarity(Math.min(article, of), Math.max(article, of), share);
  }
}

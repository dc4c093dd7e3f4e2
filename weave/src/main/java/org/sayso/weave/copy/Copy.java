package org.sayso.weave.copy;

import org.sayso.model.text.Span;
import org.sayso.weave.article.CaseArticle;

/**
 * One article's text taken from another's.
 *
 * @param article the copy
 * @param of its model
 * @param share how many of the shorter one's runs of words both have, 0 to 1
 * @param longest the longest stretch of the copy that stands in the model word for word
 */
public record Copy(CaseArticle article, CaseArticle of, double share, Span longest) {}

/**
 * The articles of one case, ready to be compared: {@link org.sayso.weave.article.CaseArticles}
 * sorts them by id and finds their words, {@link org.sayso.weave.article.CaseArticle} answers which
 * case entity a participant means, {@link org.sayso.weave.article.OutletName} compares outlets by
 * name.
 */
package org.sayso.weave.article;

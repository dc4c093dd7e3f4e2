/**
 * What a case answers. Every answer is made of findings in their articles: a {@link
 * org.sayso.engine.answer.Finding} knows the {@link org.sayso.model.entity.LinkedArticle} that it
 * stands in, so its exact words, its publisher and its date are always one step away, and nothing
 * is copied out of its context. {@link org.sayso.engine.answer.Party} settles whom the words mean,
 * in the article and across the case.
 *
 * <p>Ask for somebody and get a {@link org.sayso.engine.answer.Who}: a {@link
 * org.sayso.engine.answer.Dossier}, several candidates, or nobody. All values are immutable.
 */
package org.sayso.engine.answer;

/**
 * What was read. {@link org.sayso.model.article.Article} is a report as it stood in a file: its
 * text, its blocks, its metadata. What could not be read is a {@link
 * org.sayso.model.article.Skipped} with a reason, what is no article is counted as {@link
 * org.sayso.model.article.PassedOver}, what should be known beside an article is a {@link
 * org.sayso.model.article.Note}; {@link org.sayso.model.article.Reading} is any of them. Articles
 * with one {@link org.sayso.model.article.Address} are versions of one.
 */
package org.sayso.model.article;

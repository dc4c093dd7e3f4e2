/**
 * What was read. {@link org.sayso.model.article.Article} is a report as it stood in a file: its
 * text, its blocks, its metadata. What could not be read is a {@link
 * org.sayso.model.article.Skipped} with a reason; {@link org.sayso.model.article.Reading} is
 * either.
 */
package org.sayso.model.article;

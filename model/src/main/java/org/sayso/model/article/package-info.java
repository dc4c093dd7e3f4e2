/**
 * What was read. {@link org.sayso.model.article.Article} is a report as it stood in a file: its
 * text, its blocks, its metadata. What could not be read is a {@link
 * org.sayso.model.article.Skipped} with a reason, what is no article is counted as {@link
 * org.sayso.model.article.PassedOver}; {@link org.sayso.model.article.Reading} is any of them.
 */
package org.sayso.model.article;

/**
 * The article among everything else on a page. {@link org.sayso.read.body.Outline} is the page as
 * paragraphs, written in one walk, without what {@code Clutter} knows to be none of the article's.
 * {@code Candidates} looks for the article in several ways, {@code Selector} chooses among what
 * they find, and {@code Trim} takes away what stands before, between and after.
 */
package org.sayso.read.body;

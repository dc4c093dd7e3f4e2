/**
 * Web pages. {@link org.sayso.read.html.HtmlReader} finds the article among menus, comments and
 * related links ({@code MainText}), reads what the page says about itself ({@code PageMetadata},
 * {@code JsonLd}), and writes the article out as text with labelled blocks ({@code PageText}).
 */
package org.sayso.read.html;

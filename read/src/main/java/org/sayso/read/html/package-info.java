/**
 * Web pages. {@link org.sayso.read.html.HtmlReader} finds the article among menus, comments and
 * related links (package {@code body}), takes what the page says about itself from {@code
 * read.about}, and writes the article out as text with labelled blocks ({@code PageText}).
 */
package org.sayso.read.html;

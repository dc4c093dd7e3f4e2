/**
 * What a web page says of its article beside the text: title, authors, publisher, dates, language,
 * address, keywords, and where it was taken from. The door is {@link
 * org.sayso.read.about.PageMetadata}. Evidence comes from three sides: what the page states for
 * machines ({@code MetaTags}, {@code JsonLd}, {@code Places} for microdata), what it shows to
 * people ({@code Places}: one walk over the page that notes headings, names and dates, and where
 * they stand), and its address. Each slot has a type that weighs them: {@code PageTitle}, {@code
 * PageAuthors}, {@code PageDates}, {@code PageOrigin}. What stands among comments, teasers and
 * menus is not of this article, and a slot on which the sides leave doubt stays open.
 */
package org.sayso.read.about;

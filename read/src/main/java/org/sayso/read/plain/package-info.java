/**
 * Plain text, as a file or a scraper left it. {@link org.sayso.read.plain.PlainTextReader} keeps
 * every character; it splits the text into paragraphs ({@code Paragraphs}), lets each rule claim
 * those it knows ({@code Draft}), and reads what the claimed lines say about title, author, date
 * and publisher. What nobody claims is body.
 */
package org.sayso.read.plain;

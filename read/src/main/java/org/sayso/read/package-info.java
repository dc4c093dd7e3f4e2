/**
 * Bytes to articles: the first stage. {@link org.sayso.read.Inputs} expands what the user named
 * ({@code place}) into articles' bytes, one at a time, and opens what holds several ({@code
 * container}, and a package for each family of them); {@link org.sayso.read.ArticleReader} makes
 * each of them an article, or says why there is none. {@link org.sayso.read.Bulletin} gives what is
 * new in feeds ({@code watch}). Pages come from the network through {@code fetch}, which alone sees
 * {@code wire}; {@link org.sayso.read.Intake} says how far a run may go.
 *
 * <p>A reader decodes the bytes ({@code decode}), looks whether they are a page or plain text, and
 * hands them to {@code html} or {@code plain}; a PDF goes to {@code pdf}. All give a {@code
 * content.Content}: a text, its blocks, its credits and what it says about itself. What they share
 * about bylines, dates, boilerplate, outlets and agencies is {@code scrape}; its rules are data
 * beside the classes.
 *
 * <p>A plain text is kept as it stands: furniture is labelled, never cut. A page's text is that of
 * its article. Nothing here needs a language model but the guess of the language, which loads one
 * only when a text is not plainly English.
 */
package org.sayso.read;

/**
 * Who says so. {@link org.sayso.understand.statement.StatementFinder} finds the attributions of an
 * article: a cue word from {@code cues.tsv}, the source by syntax (never whoever stands near), the
 * content by the cue's frame, then the quotations that belong to it.
 *
 * <p>In the order of the work: {@code CueFinder} (which words report), {@code Sources} (who),
 * {@code Complements} and {@code Parentheses} (what, after the cue or round it), {@code
 * QuotedContent} (whole quotations, and those that go on), {@code Nesting} (which statement reports
 * which).
 */
package org.sayso.understand.statement;

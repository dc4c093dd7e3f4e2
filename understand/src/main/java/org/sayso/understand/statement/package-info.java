/**
 * Who says so. {@link org.sayso.understand.statement.StatementFinder} finds the attributions of an
 * article: a cue word ({@code cue}), the source by syntax (never whoever stands near), the content
 * by the cue's frame, then the quotations that belong to it.
 *
 * <p>In the order of the work: {@code Complements} and {@code Parentheses} (what is said, after the
 * cue or round it), {@code QuotedContent} (whole quotations), {@code Tags} (who is quoted where
 * syntax fails), {@code Halves} and {@code GoingOn} (speech that is interrupted or goes on), {@code
 * Unreported} (what {@code speech} finds without a cue), {@code Relays} and {@code Citations}
 * (through whom it reaches us, and whom that source cites), {@code Retractions} (what is denied or
 * taken back later), {@code Nesting} (which statement reports which), {@code Assembler} (whom the
 * words mean, by {@code speaker}; how firmly it is put, by {@code factuality}).
 */
package org.sayso.understand.statement;

/**
 * Who and what the words name. {@link org.sayso.understand.mention.MentionFinder} takes the names
 * that {@code naming} finds, adds descriptions ("the US envoy") and pronouns and gives each
 * description and pronoun the mention that it takes its meaning from, by syntax and focus; where
 * the text leaves two readings, none.
 *
 * <p>{@link org.sayso.understand.mention.Mentions} answers which mention a token belongs to, {@link
 * org.sayso.understand.mention.Phrases} cuts the noun phrase around a token, {@link
 * org.sayso.understand.mention.Participants} joins the two.
 */
package org.sayso.understand.mention;

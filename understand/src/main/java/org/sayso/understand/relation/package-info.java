/**
 * Standing ties: who holds which office, owns, founded, is allied with, sanctioned by or a member
 * of what. {@link org.sayso.understand.relation.RelationFinder} reads nouns that tell a tie ({@code
 * nouns.tsv}: "an ally of", "State Department counselor") with whom they describe (title,
 * apposition, copula) and whose they are (possessor, of-phrase, adjective), verbs that tell one
 * ({@code verbs.tsv}: "owned by", "joined"), sanctions, and abbreviations in brackets.
 *
 * <p>Both ends must be mentions: a tie to an unknown thing is not told. What is said not to hold is
 * a relation of negative polarity.
 */
package org.sayso.understand.relation;

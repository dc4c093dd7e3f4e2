/**
 * Syntax without a parser, for reading in bulk: {@link org.sayso.understand.shallow.ShallowParser}
 * makes a tree from the parts of speech alone. It cuts the sentence into phrases – noun phrases
 * with their head, verbs with their auxiliaries – and links them in one pass from left to right:
 * subject, object, apposition, coordination, preposition, clause. Everything else hangs flat on the
 * clause. Good enough to find who is meant by which words; no ground for events and relations.
 */
package org.sayso.understand.shallow;

/**
 * Happenings of no PLOVER type of which the words say that they did not happen: "did not attend",
 * "failed to pay", "took no decision". Coders of events mark none of them, and a reader who looks
 * for who did not do what finds them here.
 *
 * <p>{@link org.sayso.understand.uncoded.UncodedEvents} runs after the finder of typed events. It
 * reads the factuality of every verb, of every adjective or noun that a copula makes a predicate,
 * and of those nouns of happening that {@code nouns.tsv} lists, and tells what is denied of
 * somebody or something. Commands, duties, aims and partial denials ({@code denial.tsv}) are left
 * out. A word that a typed event tells is left to it.
 */
package org.sayso.understand.uncoded;

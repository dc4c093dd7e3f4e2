/**
 * Happenings of no PLOVER type that the words deny, plan, doubt or suppose: "did not attend",
 * "failed to pay", "plans to sell", "could close", "no agreement". Coders of events mark none of
 * them, and a reader who looks for who did not do what finds them here.
 *
 * <p>{@link org.sayso.understand.uncoded.UncodedEvents} runs after the finder of typed events. It
 * reads the factuality of every verb, of every adjective or noun that a copula makes a predicate,
 * and of those nouns of happening that {@code nouns.tsv} lists. It tells what is not simply put as
 * a fact, and of what is a fact only what stands in words that are none: "denied that the guard,
 * who left at noon, took the key". A word that a typed event or a relation tells is left to it.
 */
package org.sayso.understand.uncoded;

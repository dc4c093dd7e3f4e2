/**
 * What texts have in common, as far as words tell. {@link org.sayso.weave.words.WordScanner} finds
 * comparable words, {@link org.sayso.weave.words.StopWords} sets the empty ones aside, {@link
 * org.sayso.weave.words.TermSpace} weighs a set of texts against each other and finds similar ones
 * through an inverted index, so that texts without a common term are never compared.
 */
package org.sayso.weave.words;

/**
 * A fast reader of CoreNLP's neural dependency models. {@link
 * org.sayso.understand.syntax.ArcParser} gives a sentence of words and tags its {@link
 * org.sayso.understand.language.Tree}.
 *
 * <p>It is the parser of Chen and Manning (2014): an arc-standard automaton ({@code Parse}) shows
 * 48 words, tags and labels around its stack ({@code Features}) to a network with one hidden layer
 * ({@code Network}), and takes the permitted step that scores best. The network's sums run along
 * the rows of its weights, several at a time ({@code Rows}), so that the processor's vector units
 * do the work; that and asking nothing where one step alone is permitted make it many times as fast
 * as the library's own parser, with the same trees.
 */
package org.sayso.understand.syntax;

/**
 * Copies: articles whose text is another's. {@link org.sayso.weave.copy.CopyFinder} compares runs
 * of five words (of three within a story) through an inverted index, {@link
 * org.sayso.weave.copy.Precedence} says which of two is the model, {@link
 * org.sayso.weave.copy.SharedStretch} finds the words that show it.
 */
package org.sayso.weave.copy;

/**
 * The states of the world and the words for them. {@link org.sayso.model.geo.Countries} knows which
 * state "Serbia", "the U.S.", "Russian", "Serbs" or "Moscow" belongs to, and by which kind of word;
 * it also knows the regions that are no state ("the Balkans"). Whether "Moscow" means the state or
 * the city at some place of a text is not settled here: that takes the text.
 *
 * <p>The words are data, in {@code countries.tsv} and {@code regions.tsv} beside this package; the
 * names in other languages, from the Unicode CLDR, in {@code foreign.tsv}, but for those that mean
 * something else to a reader of English ({@code left-out.tsv}).
 */
package org.sayso.model.geo;

/**
 * When: {@link org.sayso.understand.time.DateReader} finds the words that tell the time of a clause
 * and settles them as EDTF, as far as the text does. Relative words ("last July", "Wednesday") are
 * counted from the publication date; without one, or where it is less fine than the words, they are
 * left open: nothing is guessed. The patterns are data, {@code expressions.tsv}.
 *
 * <p>CoreNLP's SUTime knows more forms, at 60 to 140 µs a token; this reader covers the common ones
 * of news in a few.
 */
package org.sayso.understand.time;

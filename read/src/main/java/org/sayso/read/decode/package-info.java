/**
 * Bytes to characters. {@link org.sayso.read.decode.Decoder} tries the mark of UTF-16 or UTF-32
 * ({@code Marks}), strict UTF-8, the encoding that a header or the page itself declares ({@code
 * Encodings}), UTF-8 with a few broken bytes, and a guess ({@code Guess}), in this order; {@code
 * Binary} knows what is no text at all. What some earlier program had decoded wrongly is put right
 * where that is certain ({@code Mojibake}). Whatever was guessed, lost or mended is told in a
 * {@link org.sayso.read.decode.Remark}.
 */
package org.sayso.read.decode;

/**
 * Bytes to characters. {@link org.sayso.read.decode.Decoder} tries a byte-order mark, strict UTF-8,
 * the encoding that a page declares, UTF-8 with a few broken bytes, and windows-1252, in this
 * order; {@link org.sayso.read.decode.Binary} knows what is no text at all.
 */
package org.sayso.read.decode;

package org.sayso.read.decode;

import java.nio.charset.Charset;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * A file as characters. The mark at the start of a UTF-8 file is kept as U+FEFF, as programs that
 * open the file as UTF-8 see it; that of UTF-16 is part of the encoding and not of the text.
 *
 * @param text every character, line endings untouched
 * @param charset how it was read
 * @param broken offset of the first byte that UTF-8 does not allow, where no encoding is declared:
 *     it and its like were read as U+FFFD, or the whole file as {@code charset}, by a guess
 */
public record Decoded(String text, Charset charset, OptionalLong broken) {
  public Decoded {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    Objects.requireNonNull(broken, "broken");
  }
}

package org.sayso.read.decode;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Objects;

/**
 * A file as characters. The mark at the start of a UTF-8 file is kept as U+FEFF, as programs that
 * open the file as UTF-8 see it; that of UTF-16 and UTF-32 is part of the encoding and not of the
 * text.
 *
 * @param text every character, line endings untouched
 * @param charset how it was read
 * @param remarks what was guessed, lost or mended; none where the file is what it says it is
 */
public record Decoded(String text, Charset charset, List<Remark> remarks) {
  public Decoded {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(charset, "charset");
    remarks = List.copyOf(remarks);
  }
}

package org.sayso.read.form;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Bytes to characters, strictly: UTF-8, or UTF-16 where a mark says so. A letter lost in a name is
 * a person not found, so nothing is guessed. Stateless.
 */
public final class Text {
  private static final int MARK = 3;

  private Text() {}

  /**
   * The characters of a file.
   *
   * @throws IOException where it cannot be read; a {@link
   *     java.nio.charset.CharacterCodingException} comes out of the reader where the bytes are no
   *     such text
   */
  public static Reader of(InputStream bytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(bytes, MARK);
    byte[] first = in.readNBytes(MARK);
    Charset charset = charset(first);
    int skip = marks(first, charset);
    in.unread(first, skip, first.length - skip);
    return new BufferedReader(
        new InputStreamReader(
            in,
            charset
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)),
        1 << 16);
  }

  /** The same for a file's first bytes; what is no such text is replaced. */
  static String head(byte[] first) {
    Charset charset = charset(first);
    int skip = marks(first, charset);
    return new String(first, skip, first.length - skip, charset);
  }

  private static Charset charset(byte[] first) {
    if (begins(first, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16LE;
    }
    return begins(first, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
  }

  private static int marks(byte[] first, Charset charset) {
    if (charset != StandardCharsets.UTF_8) {
      return 2;
    }
    return begins(first, 0xEF, 0xBB, 0xBF) ? MARK : 0;
  }

  private static boolean begins(byte[] first, int... mark) {
    byte[] wanted = new byte[mark.length];
    for (int i = 0; i < mark.length; i++) {
      wanted[i] = (byte) mark[i];
    }
    return first.length >= mark.length
        && Arrays.equals(first, 0, mark.length, wanted, 0, mark.length);
  }
}

package org.sayso.read.decode;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * UTF-16 and UTF-32, which are known by their mark, or, unmarked as some programs save it, by the
 * zero byte beside every plain letter. Stateless.
 */
final class Marks {
  private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
  private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
  private static final int SAMPLE = 4096;

  private Marks() {}

  /** The text where the file is so encoded. */
  static Optional<Decoded> read(byte[] bytes) {
    return marked(bytes).or(() -> unmarked(bytes));
  }

  private static Optional<Decoded> marked(byte[] bytes) {
    if (bytes.length % 4 == 0 && begins(bytes, 0xFF, 0xFE, 0, 0)) {
      return decoded(bytes, 4, UTF_32LE);
    }
    if (bytes.length % 4 == 0 && begins(bytes, 0, 0, 0xFE, 0xFF)) {
      return decoded(bytes, 4, UTF_32BE);
    }
    if (bytes.length % 2 == 0 && begins(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    }
    return bytes.length % 2 == 0 && begins(bytes, 0xFE, 0xFF)
        ? decoded(bytes, 2, StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static boolean begins(byte[] bytes, int... mark) {
    boolean same = bytes.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (bytes[i] & 0xFF) == mark[i];
    }
    return same;
  }

  private static Optional<Decoded> unmarked(byte[] bytes) {
    if (bytes.length < 8 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int even = zeros(bytes, 0);
    int odd = zeros(bytes, 1);
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    if (odd * 2 > pairs && even == 0) {
      return plain(bytes, StandardCharsets.UTF_16LE);
    }
    return even * 2 > pairs && odd == 0
        ? plain(bytes, StandardCharsets.UTF_16BE)
        : Optional.empty();
  }

  private static int zeros(byte[] bytes, int from) {
    int zeros = 0;
    for (int i = from; i < Math.min(bytes.length, SAMPLE); i += 2) {
      zeros += bytes[i] == 0 ? 1 : 0;
    }
    return zeros;
  }

  /** What has control characters once it is decoded is no text. */
  private static Optional<Decoded> plain(byte[] bytes, Charset charset) {
    boolean broken = Decoder.firstBroken(bytes, charset).isPresent();
    boolean controls =
        new String(bytes, charset)
            .chars()
            .anyMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c));
    return broken || controls ? Optional.empty() : decoded(bytes, 0, charset);
  }

  private static Optional<Decoded> decoded(byte[] bytes, int from, Charset charset) {
    String text = new String(Arrays.copyOfRange(bytes, from, bytes.length), charset);
    return Optional.of(new Decoded(text, charset, List.of()));
  }
}

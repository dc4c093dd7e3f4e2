package org.sayso.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.content.Refusal;

/** Finds out how a file is encoded and decodes it. Stateless. */
public final class Decoder {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int HEAD = 4096;
  private static final Pattern DECLARED =
      Pattern.compile(
          "(?i)<(?:meta|\\?xml)\\b[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

  /**
   * The characters of a file. UTF-8 with a broken byte here and there is still read as UTF-8, so
   * that one bad byte does not spoil every accent of a text.
   *
   * @param carrier the encoding that whoever brought the file declares (HTTP, mail); it is believed
   *     before what the file declares itself, but not against well-formed UTF-8
   * @throws Refusal where the file is empty or no text
   */
  public Decoded decode(byte[] bytes, Optional<String> carrier) {
    if (bytes.length == 0) {
      throw new Refusal("the file is empty; there is nothing to read", "");
    }
    Optional<Decoded> marked = byMark(bytes);
    if (marked.isPresent()) {
      return marked.get();
    }
    Binary.refuse(bytes);
    OptionalLong broken = firstBroken(bytes);
    if (broken.isEmpty()) {
      return read(bytes, 0, StandardCharsets.UTF_8, broken);
    }
    Optional<Charset> declared = carrier.flatMap(Decoder::supported).or(() -> declared(bytes));
    Charset charset =
        declared.orElseGet(() -> mostlyUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS);
    boolean trusted = declared.isPresent() && !charset.equals(StandardCharsets.UTF_8);
    return read(bytes, 0, charset, trusted ? OptionalLong.empty() : broken);
  }

  private static Optional<Decoded> byMark(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return Optional.empty();
    }
    int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    return switch (mark) {
      case 0xFFFE -> Optional.of(read(bytes, 2, StandardCharsets.UTF_16LE, OptionalLong.empty()));
      case 0xFEFF -> Optional.of(read(bytes, 2, StandardCharsets.UTF_16BE, OptionalLong.empty()));
      default -> Optional.empty();
    };
  }

  private static Decoded read(byte[] bytes, int from, Charset charset, OptionalLong broken) {
    String text = new String(bytes, from, bytes.length - from, charset);
    return new Decoded(text, charset, broken);
  }

  private static OptionalLong firstBroken(byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = decoder.decode(in, out, true);
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    return result.isError() ? OptionalLong.of(in.position()) : OptionalLong.empty();
  }

  private static Optional<Charset> declared(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARED.matcher(head);
    return declaration.find() ? supported(declaration.group(1)) : Optional.empty();
  }

  private static Optional<Charset> supported(String name) {
    try {
      Charset charset = Charset.forName(name);
      boolean latin =
          charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
      // A declaration in single bytes shows that the file is not UTF-16, whatever it says.
      return name.toLowerCase(java.util.Locale.ROOT).startsWith("utf-16") || !charset.canEncode()
          ? Optional.empty()
          : Optional.of(latin ? WINDOWS : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether most bytes above ASCII belong to well-formed sequences: by chance alone few do. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long good = text.codePoints().filter(c -> c > 127 && c != 0xFFFD).count();
    long bad = text.codePoints().filter(c -> c == 0xFFFD).count();
    return good > bad;
  }
}

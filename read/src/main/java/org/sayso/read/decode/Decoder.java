package org.sayso.read.decode;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sayso.read.content.Refusal;

/** Finds out how a file is encoded and decodes it. Stateless. */
public final class Decoder {
  private static final String REMEDY = "; save the file as UTF-8 to get it right";
  private static final char LOST = '\uFFFD';

  /** The characters of a file about whose encoding its sender said nothing. */
  public Decoded decode(byte[] bytes) {
    return decode(bytes, Optional.empty());
  }

  /**
   * The characters of a file. UTF-8 with a broken byte here and there is still read as UTF-8, so
   * that one bad byte does not spoil every accent of a text. Letters that an earlier program took
   * for others are put right where that is certain, see {@link Mojibake}.
   *
   * @param carrier the encoding that whoever brought the file declares (HTTP, mail); it is believed
   *     before what the file declares itself, but not against well-formed UTF-8
   * @throws Refusal where the file is empty or no text
   */
  public Decoded decode(byte[] bytes, Optional<String> carrier) {
    if (bytes.length == 0) {
      throw new Refusal("the file is empty; there is nothing to read", "");
    }
    return mended(Marks.read(bytes).orElseGet(() -> unmarked(bytes, carrier)));
  }

  private static Decoded unmarked(byte[] bytes, Optional<String> carrier) {
    Binary.refuse(bytes);
    List<Charset> declared =
        Stream.of(carrier.flatMap(Encodings::charset), Encodings.in(bytes))
            .flatMap(Optional::stream)
            .distinct()
            .toList();
    String text = new String(bytes, StandardCharsets.UTF_8);
    OptionalLong broken = firstBroken(bytes, text, StandardCharsets.UTF_8);
    if (broken.isEmpty()) {
      return declared.stream()
          .filter(Encodings::isSevenBit)
          .findFirst()
          .map(charset -> sure(bytes, charset))
          .orElseGet(() -> new Decoded(text, StandardCharsets.UTF_8, List.of()));
    }
    return declared.stream()
        .filter(charset -> firstBroken(bytes, charset).isEmpty())
        .findFirst()
        .map(charset -> sure(bytes, charset))
        .orElseGet(() -> guessed(bytes, declared, broken.getAsLong()));
  }

  private static Decoded sure(byte[] bytes, Charset charset) {
    return new Decoded(new String(bytes, charset), charset, List.of());
  }

  /** Neither well-formed UTF-8 nor what it declares to be. */
  private static Decoded guessed(byte[] bytes, List<Charset> declared, long broken) {
    if (mostlyUtf8(bytes)) {
      return told(
          bytes, StandardCharsets.UTF_8, "bytes that are not UTF-8 became \uFFFD" + REMEDY, broken);
    }
    Optional<Charset> foreign =
        declared.stream().filter(c -> !c.equals(StandardCharsets.UTF_8)).findFirst();
    if (foreign.isPresent()) {
      Charset charset = foreign.get();
      String words = "bytes that are not the " + charset + " which it names became \uFFFD" + REMEDY;
      return told(bytes, charset, words, firstBroken(bytes, charset).orElse(broken));
    }
    Charset charset = Guess.of(bytes);
    String words = "it is not UTF-8 and names no encoding, so it was taken for ";
    return told(bytes, charset, words + charset + REMEDY, broken);
  }

  private static Decoded told(byte[] bytes, Charset charset, String words, long at) {
    return new Decoded(
        new String(bytes, charset), charset, List.of(new Remark(words, "from byte " + at)));
  }

  /** Offset of the first byte that an encoding does not allow. */
  static OptionalLong firstBroken(byte[] bytes, Charset charset) {
    return firstBroken(bytes, new String(bytes, charset), charset);
  }

  /** Decoding by the string says quickly where all is well; only else is the byte looked for. */
  private static OptionalLong firstBroken(byte[] bytes, String text, Charset charset) {
    return text.indexOf(LOST) < 0 ? OptionalLong.empty() : search(bytes, charset);
  }

  private static OptionalLong search(byte[] bytes, Charset charset) {
    var decoder =
        charset
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

  /** Whether most bytes above ASCII belong to well-formed sequences: by chance alone few do. */
  private static boolean mostlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long good = text.codePoints().filter(c -> c > 127 && c != LOST).count();
    long bad = text.codePoints().filter(c -> c == LOST).count();
    return good > bad;
  }

  private static Decoded mended(Decoded decoded) {
    Mojibake.Mended mended = Mojibake.mend(decoded.text());
    List<Remark> remarks = new ArrayList<>(decoded.remarks());
    mended.remark().ifPresent(remarks::add);
    if (decoded.remarks().isEmpty()) {
      lost(mended.text()).ifPresent(remarks::add);
    }
    zeros(mended.text()).ifPresent(remarks::add);
    return new Decoded(mended.text(), decoded.charset(), remarks);
  }

  /** Zeros are no letters, but where they stand letters may have stood. */
  private static Optional<Remark> zeros(String text) {
    int at = text.indexOf('\0');
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Remark(
                "it has %d zero characters, which no text has, so something may be missing there"
                    .formatted(text.chars().filter(c -> c == 0).count()),
                "from character " + text.codePointCount(0, at)));
  }

  /** Letters that were gone before the file came here. */
  private static Optional<Remark> lost(String text) {
    int at = text.indexOf(LOST);
    return at < 0
        ? Optional.empty()
        : Optional.of(
            new Remark(
                "letters were lost before the file was written (\uFFFD); take the page again where"
                    + " they matter",
                "from character " + text.codePointCount(0, at)));
  }
}

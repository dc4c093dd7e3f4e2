package org.sayso.read.decode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;
import org.sayso.read.content.Refusal;

/** Knows what is no text: the marks of common formats, and bytes that no text holds. Stateless. */
final class Binary {
  private record Format(String mark, String name) {}

  private static final List<Format> FORMATS =
      List.of(
          new Format("PK\3\4", "an office document"),
          new Format("\u00d0\u00cf\u0011\u00e0", "an old office document"),
          new Format("{\\rtf", "an RTF document"),
          new Format("\u0089PNG", "a PNG picture"),
          new Format("\u00ff\u00d8\u00ff", "a JPEG picture"),
          new Format("GIF8", "a GIF picture"),
          new Format("SQLite format 3", "a database"));

  private static final List<Format> ARCHIVES =
      List.of(
          new Format("7z\u00bc\u00af", "a 7z archive"),
          new Format("Rar!\u001a", "a RAR archive"),
          new Format("\u00fd7zXZ", "an xz file"),
          new Format("\u0028\u00b5\u002f\u00fd", "a Zstandard file"));

  private static final String REMEDY = "; save the article as plain text (UTF-8), HTML or PDF";

  /** Programs write a stray zero into a text now and then; into other files they write many. */
  private static final long FEW_ZEROS = 100;

  private static final long FEW_CONTROLS = 50;

  /**
   * 1 for each byte that is a control character: a file of any size is counted without a branch.
   */
  private static final byte[] CONTROLS = new byte[256];

  static {
    for (int b = 0; b < CONTROLS.length; b++) {
      CONTROLS[b] = (byte) (isControl(b) ? 1 : 0);
    }
  }

  private Binary() {}

  /**
   * Does nothing for text.
   *
   * @throws Refusal for a known format, for more than one zero byte in a hundred or one control
   *     character in fifty
   */
  static void refuse(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
    for (Format format : FORMATS) {
      if (start.startsWith(format.mark)) {
        throw new Refusal("this is " + format.name + ", not text" + REMEDY, "byte 0");
      }
    }
    for (Format format : ARCHIVES) {
      if (start.startsWith(format.mark)) {
        throw new Refusal(
            "this is " + format.name + ", which is not opened; unpack it, or pack it as zip",
            "byte 0");
      }
    }
    refuseControls(bytes);
  }

  private static void refuseControls(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += CONTROLS[b & 0xff];
    }
    int zeros = controls == 0 ? 0 : zeros(bytes);
    if (zeros * FEW_ZEROS > bytes.length) {
      throw new Refusal(
          "this is a binary file (it has zero bytes), not text" + REMEDY,
          "byte " + first(bytes, b -> b == 0));
    }
    if (controls * FEW_CONTROLS > bytes.length) {
      throw new Refusal(
          "this is a binary file (it has control characters), not text" + REMEDY,
          "byte " + first(bytes, Binary::isControl));
    }
  }

  private static int zeros(byte[] bytes) {
    int zeros = 0;
    for (byte b : bytes) {
      zeros += b == 0 ? 1 : 0;
    }
    return zeros;
  }

  private static int first(byte[] bytes, IntPredicate is) {
    int at = 0;
    while (!is.test(bytes[at])) {
      at++;
    }
    return at;
  }

  private static boolean isControl(int b) {
    return b >= 0 && b < ' ' && isNoSpace(b) || b == 0x7f;
  }

  private static boolean isNoSpace(int b) {
    return b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1b;
  }
}

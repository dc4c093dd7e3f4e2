package org.sayso.read.decode;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Guesses an encoding that nobody names, from how often letters follow one another (ICU). Where no
 * guess stands out the file is taken for windows-1252, which most such files are. Stateless.
 */
final class Guess {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final int SAMPLE = 1 << 16;

  /** ICU's confidence, 0 to 100, from which another encoding than windows-1252 is believed. */
  private static final int BELIEVED = 35;

  private Guess() {}

  /** One in which every byte means something, or windows-1252. */
  static Charset of(byte[] bytes) {
    return matches(sample(bytes)).stream()
        .filter(match -> match.getConfidence() >= BELIEVED)
        .flatMap(match -> charset(match).stream())
        .filter(charset -> Decoder.firstBroken(bytes, charset).isEmpty())
        .findFirst()
        .orElse(WINDOWS);
  }

  /** The stretch around the first letter above ASCII: there it is decided. */
  private static byte[] sample(byte[] bytes) {
    int first = 0;
    while (first < bytes.length && bytes[first] >= 0) {
      first++;
    }
    int from = Math.max(0, Math.min(first - SAMPLE / 2, bytes.length - SAMPLE));
    return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
  }

  private static List<CharsetMatch> matches(byte[] sample) {
    CharsetDetector detector = new CharsetDetector();
    detector.enableInputFilter(true);
    detector.setText(sample);
    return Stream.of(detector.detectAll()).toList();
  }

  /** What ICU calls ISO 8859 is its Windows superset where there is one. */
  private static Optional<Charset> charset(CharsetMatch match) {
    String name = match.getName().toLowerCase(Locale.ROOT).replaceAll("_(?:rtl|ltr)$", "");
    return name.startsWith("ibm") || name.startsWith("utf")
        ? Optional.empty()
        : Encodings.charset(superset(name));
  }

  private static String superset(String name) {
    return switch (name) {
      case "iso-8859-2" -> "windows-1250";
      case "iso-8859-7" -> "windows-1253";
      case "iso-8859-8", "iso-8859-8-i" -> "windows-1255";
      case "iso-8859-6" -> "windows-1256";
      default -> name;
    };
  }
}

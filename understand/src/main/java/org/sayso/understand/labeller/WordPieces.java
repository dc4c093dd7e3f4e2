package org.sayso.understand.labeller;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Spells words in the pieces of the encoder's vocabulary, the longest first (Wu et al. 2016), lower
 * case and without accents. Immutable.
 */
public final class WordPieces {
  /** Opens a window. */
  public static final int START = 101;

  /** Closes a passage. */
  public static final int END = 102;

  private static final int UNKNOWN = 100;
  private static final int LONGEST = 60;
  private static final int MOST = 8;

  private final Map<String, Integer> vocabulary;

  private WordPieces(Map<String, Integer> vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The vocabulary that ships: one piece a line, its number the line's, from zero. */
  public static WordPieces standard() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordPieces.class.getResourceAsStream("pieces.txt")),
                StandardCharsets.UTF_8))) {
      Map<String, Integer> vocabulary = new HashMap<>();
      lines.lines().forEach(line -> vocabulary.put(line, vocabulary.size()));
      return new WordPieces(vocabulary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The numbers of the word's pieces: at least one, at most eight; the rest of a monster is cut.
   */
  public int[] of(String word) {
    Integer whole = vocabulary.get(word);
    if (whole != null) {
      return new int[] {whole};
    }
    List<Integer> pieces = new ArrayList<>();
    for (String part : parts(plain(word))) {
      pieces.addAll(spelled(part));
    }
    if (pieces.isEmpty()) {
      return new int[] {UNKNOWN};
    }
    return pieces.stream().limit(MOST).mapToInt(Integer::intValue).toArray();
  }

  private static String plain(String word) {
    String decomposed =
        Normalizer.normalize(word.toLowerCase(java.util.Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder();
    decomposed
        .chars()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  /** Runs of letters and digits, and each mark by itself. */
  private static List<String> parts(String word) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= word.length(); i++) {
      boolean inside = i < word.length() && isLetter(word.charAt(i));
      if (!inside) {
        if (from < i) {
          parts.add(word.substring(from, i));
        }
        if (i < word.length() && !Character.isWhitespace(word.charAt(i))) {
          parts.add(word.substring(i, i + 1));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  private static boolean isLetter(char c) {
    return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
  }

  private List<Integer> spelled(String part) {
    List<Integer> pieces = new ArrayList<>();
    int from = 0;
    while (from < part.length() && part.length() <= LONGEST) {
      int end = longest(part, from);
      if (end == from) {
        return List.of(UNKNOWN);
      }
      pieces.add(vocabulary.get(piece(part, from, end)));
      from = end;
    }
    return pieces.isEmpty() ? List.of(UNKNOWN) : pieces;
  }

  private int longest(String part, int from) {
    int end = part.length();
    while (end > from && !vocabulary.containsKey(piece(part, from, end))) {
      end--;
    }
    return end;
  }

  private static String piece(String part, int from, int end) {
    return (from == 0 ? "" : "##") + part.substring(from, end);
  }
}

package org.sayso.link.part;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.link.script.Romanizer;
import org.sayso.link.script.Skeletons;
import org.sayso.link.script.Sounds;

/** Makes tokens of words. Thread-safe. */
final class TokenMaker {
  private static final double[] BY_LENGTH = {0, 0.4, 0.7, 0.85, 0.95};

  private static final int ASCII = 128;

  private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private final Romanizer romanizer = new Romanizer();
  private final Sounds sounds = new Sounds();
  private final Skeletons skeletons = new Skeletons();

  /** The words in Latin letters, folded, parted at whatever is no letter or digit. */
  List<String> latin(String words) {
    return split(romanizer.latin(words));
  }

  /** The same, run together. */
  String letters(String words) {
    String latin = romanizer.latin(words);
    StringBuilder out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      char c = latin.charAt(i);
      if (c >= ASCII) {
        return String.join("", split(latin));
      }
      if (isPlain(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** The same without changing the script. */
  List<String> written(String words) {
    return split(Romanizer.plain(words));
  }

  /** Of a word in Latin letters. */
  Token of(String word, TokenKind kind, double factor, boolean known) {
    String heard = sounds.of(word);
    double weight = factor * lengthWeight(word);
    return new Token(word, heard, skeletons.ofSounds(heard), kind, weight, known);
  }

  /** Of a word in Latin letters that was written in a script without vowels. */
  Token bare(Token latin, String written) {
    return new Token(
        latin.text(), "", skeletons.ofBare(written), latin.kind(), latin.weight(), latin.known());
  }

  /** Of a word in its own script. */
  static Token written(String word, TokenKind kind, double weight) {
    return new Token(word, "", "", kind, weight, false);
  }

  private static double lengthWeight(String word) {
    return word.length() < BY_LENGTH.length ? BY_LENGTH[word.length()] : 1;
  }

  private static List<String> split(String words) {
    return isWord(words)
        ? List.of(words)
        : Arrays.stream(GAPS.split(words)).filter(w -> !w.isEmpty()).toList();
  }

  private static boolean isWord(String words) {
    for (int i = 0; i < words.length(); i++) {
      if (!isPlain(words.charAt(i))) {
        return false;
      }
    }
    return !words.isEmpty();
  }

  private static boolean isPlain(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
  }
}

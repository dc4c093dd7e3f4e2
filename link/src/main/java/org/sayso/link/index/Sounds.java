package org.sayso.link.index;

import java.util.function.Consumer;

/**
 * What is left of a word when its vowels are gone and letters that stand for one sound in some
 * scheme of transliteration are one: "Qadhafi", "Gaddafi" and Arabic letters without vowels agree.
 * Coarse on purpose: it proposes, nothing more.
 */
final class Sounds {
  private static final int SHORTEST = 2;

  private Sounds() {}

  /** The word's sounds; twice where a j or w may be a vowel or a consonant. */
  static void each(String word, Consumer<String> take) {
    String bare = withoutArticle(word).replace("x", "ks");
    String first = of(bare, false);
    offer(first, take);
    if (bare.indexOf('j') >= 0 || bare.indexOf('w') >= 0) {
      String second = of(bare, true);
      if (!second.equals(first)) {
        offer(second, take);
      }
    }
  }

  private static void offer(String sounds, Consumer<String> take) {
    if (sounds.length() >= SHORTEST) {
      take.accept(sounds);
    }
  }

  private static String withoutArticle(String word) {
    boolean article = word.startsWith("al") || word.startsWith("el");
    return article && word.length() > 5 ? word.substring(2) : word;
  }

  private static String of(String word, boolean glides) {
    StringBuilder sounds = new StringBuilder();
    char before = 0;
    int i = 0;
    while (i < word.length()) {
      int length = digraph(word, i) ? 2 : 1;
      char sound = length == 2 ? pair(word.charAt(i)) : single(word, i, glides);
      boolean silent = sound == 'a' && sounds.length() > 0;
      if (!silent && sound != 0 && sound != before) {
        sounds.append(sound);
      }
      before = sound == 0 ? before : sound;
      i += length;
    }
    return sounds.toString();
  }

  private static boolean digraph(String word, int at) {
    if (at + 1 >= word.length()) {
      return false;
    }
    char c = word.charAt(at);
    return switch (word.charAt(at + 1)) {
      case 'h' -> "ckgstdpzr".indexOf(c) >= 0;
      case 'z', 's' -> c == 't' || c == 'c';
      case 'j' -> c == 'd';
      default -> false;
    };
  }

  private static char pair(char first) {
    return switch (first) {
      case 'k', 'g' -> 'k';
      case 't' -> 't';
      case 'd' -> 'd';
      case 'p' -> 'f';
      case 'r' -> 'r';
      default -> 's';
    };
  }

  private static char single(String word, int at, boolean glides) {
    char c = word.charAt(at);
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> 'a';
      case 'j' -> glides ? 'a' : 's';
      case 'w' -> glides ? 'a' : 'v';
      case 'h' -> at + 1 == word.length() ? 0 : 'h';
      case 'q', 'g' -> 'k';
      case 'c' -> isSoft(word, at) ? 's' : 'k';
      case 'z' -> 's';
      default -> c;
    };
  }

  private static boolean isSoft(String word, int at) {
    boolean last = at + 1 == word.length();
    return last || "eiy".indexOf(word.charAt(at + 1)) >= 0;
  }
}

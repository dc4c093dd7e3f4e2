package org.sayso.bench.roster;

/** Writes a name with one slip: a letter lost, doubled, changed, or swapped with its neighbour. */
final class Typist {
  private static final int LONG_ENOUGH = 5;

  private final Chance chance;

  Typist(long seed) {
    this.chance = new Chance(seed);
  }

  /** The name with a slip inside one of its longer words; as it is where there is none. */
  String slip(String name) {
    String[] words = name.split(" ");
    int at = chance.below(words.length);
    for (int i = 0; i < words.length; i++) {
      int which = (at + i) % words.length;
      if (words[which].length() >= LONG_ENOUGH) {
        words[which] = slipIn(words[which]);
        break;
      }
    }
    return String.join(" ", words);
  }

  private String slipIn(String word) {
    int at = 1 + chance.below(word.length() - 2);
    String before = word.substring(0, at);
    String rest = word.substring(at);
    return switch (chance.below(4)) {
      case 0 -> before + rest.substring(1);
      case 1 -> before + rest.charAt(0) + rest;
      case 2 -> before + (char) ('a' + chance.below(26)) + rest.substring(1);
      default -> before + rest.charAt(1) + rest.charAt(0) + rest.substring(2);
    };
  }
}

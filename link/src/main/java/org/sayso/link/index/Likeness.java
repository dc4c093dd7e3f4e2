package org.sayso.link.index;

import java.util.Arrays;

/** How like two words are, for proposing candidates. */
final class Likeness {
  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_TWO_SLIPS = 7;
  private static final double SOUND = 0.60;
  private static final double SOUND_SPAN = 0.35;

  private final String word;
  private final String[] sounds;

  Likeness(String word) {
    this.word = word;
    this.sounds = sounds(word);
  }

  /** 1 for the same word, 0 for words that are not alike. */
  double to(String other) {
    if (word.equals(other)) {
      return 1;
    }
    int longer = Math.max(word.length(), other.length());
    int edits = Edits.between(word, other);
    double near = 1 - (double) edits / longer;
    boolean slip =
        edits == 1 && longer >= SHORTEST_SLIP || edits == 2 && longer >= SHORTEST_TWO_SLIPS;
    double bySlip = slip ? near : 0;
    return Math.max(bySlip, sounds(other, near));
  }

  private double sounds(String other, double near) {
    for (String heard : sounds(other)) {
      for (String own : sounds) {
        if (heard.equals(own)) {
          return SOUND + SOUND_SPAN * near;
        }
        if (own.length() > 4 && Edits.between(own, heard) == 1) {
          return (SOUND + SOUND_SPAN * near) * (1 - 1.0 / own.length());
        }
      }
    }
    return 0;
  }

  private static String[] sounds(String word) {
    String[] found = new String[2];
    int[] count = {0};
    Sounds.each(word, s -> found[count[0]++] = s);
    return Arrays.copyOf(found, count[0]);
  }
}

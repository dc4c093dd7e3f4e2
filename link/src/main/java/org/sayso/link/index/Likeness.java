package org.sayso.link.index;

import java.util.ArrayList;
import java.util.List;

/** How like two words are, for proposing candidates. */
final class Likeness {
  private static final int SHORTEST_SLIP = 4;
  private static final int SHORTEST_TWO_SLIPS = 7;
  private static final int SHORTEST_SOUNDS = 5;
  private static final int ANY = 40;
  private static final double SOUND = 0.60;
  private static final double SOUND_SPAN = 0.35;

  private final String word;
  private final List<String> sounds;

  Likeness(String word) {
    this.word = word;
    this.sounds = sounds(word);
  }

  /** By the letters: 1 for the same word, 0 where more than a slip or two lie between. */
  double byLetters(String other) {
    int longer = Math.max(word.length(), other.length());
    int most = longer >= SHORTEST_TWO_SLIPS ? 2 : longer >= SHORTEST_SLIP ? 1 : 0;
    int edits = Edits.between(word, other, most);
    return edits <= most ? 1 - (double) edits / longer : 0;
  }

  /** By the sounds: 0 where they differ in more than one; less than one for the same word. */
  double bySounds(String other) {
    for (String heard : sounds(other)) {
      for (String own : sounds) {
        int most = own.length() >= SHORTEST_SOUNDS ? 1 : 0;
        int edits = Edits.between(own, heard, most);
        if (edits <= most) {
          return near(other) * (1 - (double) edits / own.length());
        }
      }
    }
    return 0;
  }

  private double near(String other) {
    int longer = Math.max(word.length(), other.length());
    return SOUND + SOUND_SPAN * (1 - (double) Edits.between(word, other, ANY) / longer);
  }

  private static List<String> sounds(String word) {
    List<String> found = new ArrayList<>(2);
    Sounds.each(word, found::add);
    return found;
  }
}

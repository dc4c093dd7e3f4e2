package org.sayso.understand.labeller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.understand.language.NameType;

/**
 * What is known of a word besides its vector, as rows of one table of learned vectors: part of
 * speech, kind of name, capitals, quotation marks. The rows' numbers are part of the model.
 */
public final class Traits {
  /** Number of rows. */
  public static final int ROWS = 80;

  private static final List<String> TAGS =
      List.of(
          ("# $ '' `` ( ) , . : CC CD DT EX FW IN JJ JJR JJS LS MD NN NNP NNPS NNS PDT POS PRP PRP$"
                  + " RB RBR RBS RP SYM TO UH VB VBD VBG VBN VBP VBZ WDT WP WP$ WRB -LRB- -RRB-"
                  + " HYPH NFP ADD")
              .split(" "));
  private static final Map<String, Integer> TAG_ROWS = rows();
  private static final Map<NameType, Integer> NAME_ROWS =
      Map.of(NameType.PERSON, 61, NameType.ORGANIZATION, 62, NameType.LOCATION, 63);
  private static final int NO_NAME = 60;
  private static final int CAPITALS = 66;
  private static final int QUOTING = 70;

  private Traits() {}

  /** The rows that hold of this word, one a trait. */
  public static int[] of(Word word) {
    return new int[] {
      TAG_ROWS.getOrDefault(word.token().tag(), 0),
      NAME_ROWS.getOrDefault(word.token().name(), NO_NAME),
      CAPITALS + capitals(word.token().text()),
      QUOTING + word.quoting().ordinal()
    };
  }

  private static int capitals(String text) {
    if (!Character.isUpperCase(text.charAt(0))) {
      return 0;
    }
    boolean all = text.chars().noneMatch(Character::isLowerCase);
    return text.length() > 1 && all ? 2 : 1;
  }

  private static Map<String, Integer> rows() {
    Map<String, Integer> rows = new HashMap<>();
    TAGS.forEach(tag -> rows.put(tag, rows.size() + 1));
    return Map.copyOf(rows);
  }
}

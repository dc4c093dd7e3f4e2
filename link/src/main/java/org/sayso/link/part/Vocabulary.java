package org.sayso.link.part;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.link.name.WordList;
import org.sayso.link.table.Table;

/** The words and names of the tables. Immutable; to be made once. */
public final class Vocabulary {
  private final WordList given = WordList.read("match/given.tsv");
  private final WordList family = WordList.read("match/family.tsv");
  private final WordList words = WordList.read("match/words.tsv");
  private final Set<String> honours = words("match/honours.tsv");
  private final Set<String> small = words("match/small.tsv");
  private final Map<String, Double> light = weights("match/light.tsv");
  private final Map<String, Double> common = weights("match/common.tsv");
  private final Map<String, TokenKind> joints = new HashMap<>();
  private final Map<String, String> spellings = new HashMap<>();

  /** Reads the tables. */
  public Vocabulary() {
    for (List<String> row : Table.read("match/joints.tsv")) {
      boolean descent = row.get(1).equals("descent");
      joints.put(row.get(0), descent ? TokenKind.DESCENT : TokenKind.JOINT);
    }
    Table.read("spellings.tsv").forEach(r -> spellings.put(r.get(0), r.get(1)));
  }

  boolean isName(String word) {
    return given.contains(word) || family.contains(word);
  }

  boolean isWord(String word) {
    return words.contains(word)
        || word.endsWith("s") && isWord(word.substring(0, word.length() - 1));
  }

  boolean isHonour(String word) {
    return honours.contains(word);
  }

  boolean isSmall(String word) {
    return small.contains(word);
  }

  /** How much a word tells in a body's name; 1 for a name of its own. */
  double light(String word) {
    return light.getOrDefault(word, 1.0);
  }

  /** How much a word tells in a person's name; 1 but for the very common. */
  double common(String word) {
    return common.getOrDefault(word, 1.0);
  }

  /** Joint or descent; null for any other word. */
  TokenKind joint(String word) {
    return joints.get(word);
  }

  /** The spelling that stands for both. */
  String spelling(String word) {
    String taken = spellings.get(word);
    return taken == null || taken.isEmpty() ? word : taken;
  }

  private static Set<String> words(String table) {
    Set<String> out = new HashSet<>();
    Table.read(table).forEach(r -> out.add(r.get(0)));
    return out;
  }

  private static Map<String, Double> weights(String table) {
    Map<String, Double> out = new HashMap<>();
    Table.read(table).forEach(r -> out.put(r.get(0), Double.parseDouble(r.get(1))));
    return out;
  }
}

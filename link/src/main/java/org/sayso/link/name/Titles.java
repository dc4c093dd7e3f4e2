package org.sayso.link.name;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.link.table.Table;
import org.sayso.model.entity.Gender;

/** The titles of {@code titles.tsv}, at the end of a text or at the beginning of a name. */
public final class Titles {
  private static final int LONGEST = 3;
  private final Map<String, Title> byWords = new HashMap<>();

  /** Reads the table. */
  public Titles() {
    for (List<String> row : Table.read("titles.tsv")) {
      String words = Folding.fold(row.get(0));
      Gender gender = Gender.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      Title.Kind kind = Title.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
      byWords.put(words, new Title(words, gender, kind));
    }
  }

  /** The longest title that the folded words end with. */
  public Optional<Title> endOf(List<String> words) {
    for (int n = Math.min(LONGEST, words.size()); n > 0; n--) {
      Title title = byWords.get(String.join(" ", words.subList(words.size() - n, words.size())));
      if (title != null) {
        return Optional.of(title);
      }
    }
    return Optional.empty();
  }

  /**
   * How many of the folded words, from the first, are titles: two for "Mr President Tolić". Never
   * all of them: a title alone is no name.
   */
  public int leading(List<String> words) {
    int start = 0;
    while (start < words.size()) {
      int n = longestAt(words, start);
      if (n == 0 || start + n >= words.size()) {
        return start;
      }
      start += n;
    }
    return start;
  }

  private int longestAt(List<String> words, int start) {
    for (int n = Math.min(LONGEST, words.size() - start); n > 0; n--) {
      if (byWords.containsKey(String.join(" ", words.subList(start, start + n)))) {
        return n;
      }
    }
    return 0;
  }
}

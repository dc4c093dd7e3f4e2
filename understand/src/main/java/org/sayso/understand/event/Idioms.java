package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * Words of {@code events.tsv} in another sense, in which they tell of no event: {@code idioms.tsv}.
 * "Met a deadline" is no meeting. Not changed after it is made.
 */
final class Idioms {
  private final Map<String, List<List<Condition>>> senses = new HashMap<>();

  Idioms() {
    for (Row row : Table.read(Idioms.class, "idioms.tsv", 4)) {
      List<Condition> conditions = row.words(2).stream().map(Condition::of).toList();
      senses.computeIfAbsent(row.at(1) + " " + row.at(0), k -> new ArrayList<>()).add(conditions);
    }
  }

  /** Whether the word stands here in a sense that tells of no event. */
  boolean isAt(Sentence s, int word) {
    Token token = s.token(word);
    String part = token.isVerb() ? "v" : "n";
    String key = part + " " + token.lemma().toLowerCase(Locale.ROOT);
    return senses.getOrDefault(key, List.of()).stream()
        .anyMatch(all -> all.stream().noneMatch(c -> c.met(s, word).isEmpty()));
  }
}

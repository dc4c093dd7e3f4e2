package org.sayso.understand.event;

import java.util.List;
import java.util.Locale;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.understand.lexicon.Row;

/**
 * One line of {@code events.tsv}: a word and what it tells.
 *
 * @param word the lemma
 * @param part of speech: v, n, a (adjective), m (modal)
 * @param conditions all must hold
 * @param slots where the recipient stands, best first: {@code obj}, a preposition, {@code comp} (in
 *     the complement clause), {@code none}
 */
record Frame(
    String word,
    String part,
    List<Condition> conditions,
    EventType type,
    List<EventMode> modes,
    List<EventContext> contexts,
    String label,
    List<String> slots) {
  static final int COLUMNS = 9;

  static Frame of(Row row) {
    return new Frame(
        row.at(0),
        row.at(1),
        row.words(2).stream().map(Condition::of).toList(),
        EventType.of(row.at(3)),
        row.words(4).stream().map(Frame::mode).toList(),
        row.words(5).stream().map(w -> EventContext.of(w)).toList(),
        row.at(6),
        row.words(7));
  }

  /** Whether the word is a noun. */
  boolean nominal() {
    return part.equals("n");
  }

  /** Whether it tells of whoever says that somebody must do something. */
  boolean modal() {
    return part.equals("m");
  }

  /** Whether it tells only of what somebody means to do, and so nothing without an act. */
  boolean intends() {
    return conditions.stream().anyMatch(c -> c.place().equals("act"));
  }

  /** The same word telling something else. */
  Frame as(EventType told) {
    return new Frame(word, part, conditions, told, List.of(), contexts, label, slots);
  }

  /** More conditions are more telling, a particle more than an object. */
  int weight() {
    boolean phrasal = conditions.stream().anyMatch(c -> c.place().equals("prt"));
    return 2 * conditions.size() + (phrasal ? 1 : 0);
  }

  private static EventMode mode(String word) {
    return EventMode.of(word.toLowerCase(Locale.ROOT));
  }
}

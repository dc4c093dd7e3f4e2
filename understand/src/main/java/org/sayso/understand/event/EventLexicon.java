package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/** The entries of {@code events.tsv}, by word. */
final class EventLexicon {
  private final Map<String, List<Frame>> frames = new HashMap<>();

  EventLexicon() {
    Table.read(EventLexicon.class, "events.tsv", Frame.COLUMNS).stream()
        .map(Frame::of)
        .forEach(
            f -> frames.computeIfAbsent(key(f.nominal(), f.word()), k -> new ArrayList<>()).add(f));
    frames.values().forEach(list -> list.sort(Comparator.comparingInt(Frame::weight).reversed()));
  }

  /** The most telling entry whose conditions hold here. */
  Optional<Trigger> find(Sentence s, int word) {
    Token token = s.token(word);
    if (!token.isVerb() && !token.isNoun()) {
      return Optional.empty();
    }
    List<Frame> candidates =
        frames.getOrDefault(key(token.isNoun(), token.lemma().toLowerCase(Locale.ROOT)), List.of());
    return candidates.stream().flatMap(f -> trigger(s, word, f).stream()).findFirst();
  }

  private static Optional<Trigger> trigger(Sentence s, int word, Frame frame) {
    List<Integer> words = new ArrayList<>(List.of(word));
    for (Condition condition : frame.conditions()) {
      List<Integer> met = condition.met(s, word);
      if (met.isEmpty()) {
        return Optional.empty();
      }
      if (condition.place().equals("obj") || condition.place().equals("prt")) {
        words.addAll(met);
      }
    }
    return Optional.of(new Trigger(frame, word, words));
  }

  private static String key(boolean nominal, String word) {
    return (nominal ? "n " : "v ") + word;
  }
}

package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/** The entries of {@code events.tsv}, by word. */
final class EventLexicon {
  /** Conditions whose words are part of the trigger. */
  private static final Set<String> PARTS = Set.of("obj", "prt", "under");

  private final Map<String, List<Frame>> frames = new HashMap<>();
  private final Idioms idioms = new Idioms();

  EventLexicon() {
    Table.read(EventLexicon.class, "events.tsv", Frame.COLUMNS).stream()
        .map(Frame::of)
        .forEach(
            f -> frames.computeIfAbsent(key(f.part(), f.word()), k -> new ArrayList<>()).add(f));
    frames.values().forEach(list -> list.sort(Comparator.comparingInt(Frame::weight).reversed()));
  }

  /** The most telling entry whose conditions hold here. */
  Optional<Trigger> find(Sentence s, int word) {
    Token token = s.token(word);
    if (isInName(s, word) || isHyphened(s, word) || idioms.isAt(s, word)) {
      return Optional.empty();
    }
    List<Frame> candidates =
        frames.getOrDefault(
            key(part(token.tag()), token.lemma().toLowerCase(Locale.ROOT)), List.of());
    return candidates.stream().flatMap(f -> trigger(s, word, f).stream()).findFirst();
  }

  /** "the Halden Free Trade Agreement" is somebody's name. */
  private static boolean isInName(Sentence s, int word) {
    return s.token(word).isProperNoun()
        && s.tree().children(word, "compound", "amod").stream()
            .anyMatch(c -> s.token(c).isProperNoun() && c == word - 1);
  }

  /** "an Oslar-sanctioned clerk" tells who the clerk is. */
  private static boolean isHyphened(Sentence s, int word) {
    return word > 0 && s.token(word - 1).text().equals("-") && s.tree().is(word, "amod");
  }

  private static Optional<Trigger> trigger(Sentence s, int word, Frame frame) {
    List<Integer> words = new ArrayList<>(List.of(word));
    for (Condition condition : frame.conditions()) {
      List<Integer> met = condition.met(s, word);
      if (met.isEmpty()) {
        return Optional.empty();
      }
      if (PARTS.contains(condition.place())) {
        words.addAll(met);
      }
    }
    int head = frame.modal() ? words.get(1) : word;
    return Optional.of(new Trigger(frame, head, words));
  }

  private static String part(String tag) {
    return switch (tag.substring(0, Math.min(2, tag.length()))) {
      case "VB" -> "v";
      case "NN" -> "n";
      case "JJ" -> "a";
      case "MD" -> "m";
      default -> "";
    };
  }

  private static String key(String part, String word) {
    return part + " " + word;
  }
}

package org.sayso.weave.copy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.text.Span;
import org.sayso.weave.words.Word;

/** The longest run of words that stands in two texts. */
public final class SharedStretch {
  private SharedStretch() {}

  /**
   * Where it stands in the first text; of equally long ones the earliest. Empty where the two have
   * no word in common.
   */
  public static Optional<Span> longest(List<Word> text, List<Word> other) {
    Map<String, List<Integer>> placesInOther = new HashMap<>();
    for (int at = 0; at < other.size(); at++) {
      placesInOther.computeIfAbsent(other.get(at).form(), f -> new ArrayList<>()).add(at);
    }
    int best = 0;
    int end = 0;
    Map<Integer, Integer> runs = Map.of();
    for (int at = 0; at < text.size(); at++) {
      runs = extended(runs, placesInOther.getOrDefault(text.get(at).form(), List.of()));
      int longest = runs.values().stream().mapToInt(r -> r).max().orElse(0);
      if (longest > best) {
        best = longest;
        end = at;
      }
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(text.get(end - best + 1).span().to(text.get(end).span()));
  }

  /** The lengths of the runs that end at each place of the other text. */
  private static Map<Integer, Integer> extended(Map<Integer, Integer> runs, List<Integer> places) {
    Map<Integer, Integer> next = new HashMap<>();
    places.forEach(place -> next.put(place, runs.getOrDefault(place - 1, 0) + 1));
    return next;
  }
}

package org.sayso.weave.group;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/** Gives as many as possible a choice of their own (bipartite matching, Kuhn 1955). */
public final class Matching {
  private final List<SortedSet<String>> choices;
  private final Map<String, Integer> takenBy = new HashMap<>();

  private Matching(List<SortedSet<String>> choices) {
    this.choices = choices;
  }

  /**
   * How many can have a choice that nobody else has.
   *
   * @param choices what each would take
   */
  public static int size(List<SortedSet<String>> choices) {
    Matching matching = new Matching(choices);
    int served = 0;
    for (int one = 0; one < choices.size(); one++) {
      served += matching.serve(one, new HashSet<>()) ? 1 : 0;
    }
    return served;
  }

  private boolean serve(int one, Set<String> tried) {
    for (String choice : choices.get(one)) {
      if (tried.add(choice)
          && (!takenBy.containsKey(choice) || serve(takenBy.get(choice), tried))) {
        takenBy.put(choice, one);
        return true;
      }
    }
    return false;
  }
}

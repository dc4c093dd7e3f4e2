package org.sayso.link.cluster;

import java.util.Optional;
import java.util.SortedSet;

/**
 * Whom a short name means among those who bear it in full. It sees the clusters as they are while a
 * rule runs, so its answer depends on no order.
 */
public interface Chooser {
  /** The only candidate, if there is one only. */
  Chooser ONLY_ONE =
      (question, clusters) ->
          question.candidates().size() == 1
              ? Optional.of(question.candidates().first())
              : Optional.empty();

  /**
   * What is asked.
   *
   * @param index the short name
   * @param candidates the clusters that bear it, sorted; never empty
   * @param rule the rule that found them: "surname", "short name", …
   */
  record Question(int index, SortedSet<Integer> candidates, String rule) {}

  /** One of the candidates, or empty where it cannot be told. */
  Optional<Integer> choose(Question question, Clusters clusters);

  /** Told after clusters have become fewer. */
  default void changed() {}
}

package org.sayso.link.cluster;

import org.sayso.link.name.PersonName;

/**
 * Asks once more about short names that stayed doubtful, now that all other names are joined; what
 * is doubtful still becomes a suggestion.
 */
final class Doubts implements Rule {
  private static final int MOST = 3;

  @Override
  public void apply(Clusters clusters) {
    clusters.askAgain();
    clusters.settle();
    clusters
        .doubtful()
        .forEach(
            (index, found) ->
                found.stream()
                    .map(clusters::clusterOf)
                    .distinct()
                    .limit(MOST)
                    .forEach(
                        c ->
                            clusters.suggest(
                                new Maybe(index, c, reason(index, found.size(), clusters)))));
  }

  private static String reason(int index, int bearers, Clusters clusters) {
    String kind =
        clusters.names().get(index).name() instanceof PersonName
            ? "the name alone"
            : "the short name";
    return bearers == 1
        ? kind + " fits, but the articles share no other name"
        : kind + " fits " + bearers + " of this case";
  }
}

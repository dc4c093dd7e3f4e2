package org.sayso.link.cluster;

/** Asks once more about short names that stayed doubtful, now that all other names are joined. */
final class Doubts implements Rule {
  @Override
  public void apply(Clusters clusters) {
    clusters.askAgain();
    clusters.settle();
  }
}

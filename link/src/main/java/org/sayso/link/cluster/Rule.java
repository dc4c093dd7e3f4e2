package org.sayso.link.cluster;

/** One way in which two names turn out to be one. Depends on the names alone, not their order. */
interface Rule {
  void apply(Clusters clusters);
}

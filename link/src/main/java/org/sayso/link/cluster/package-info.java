/**
 * Which names mean one and the same. {@link org.sayso.link.cluster.Clustering} takes names, some of
 * them known to be one from the start, and joins them rule by rule; the rules look at names alone,
 * never at the order in which they come, so that shuffling the input changes nothing. A short name
 * (a surname, an acronym) joins a fuller one only where exactly one fits; where several do it stays
 * alone and {@link org.sayso.link.cluster.Clusters#doubtful()} says so. Both the linking within an
 * article and that across articles stand on this package.
 */
package org.sayso.link.cluster;

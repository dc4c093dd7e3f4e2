package org.sayso.link.within;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.name.Title;
import org.sayso.link.sense.NameUse;
import org.sayso.model.entity.Gender;

/**
 * "Mrs Finch" where the article has two Finches: the only one whose gender allows it; else the last
 * one named before with that title or gender; else nobody, and the mention stays alone.
 */
final class Namesakes {
  private final List<NameUse> uses;
  private final Pronouns pronouns;

  Namesakes(List<NameUse> uses, Pronouns pronouns) {
    this.uses = uses;
    this.pronouns = pronouns;
  }

  void settle(Clusters clusters) {
    clusters
        .doubtful()
        .forEach(
            (index, candidates) ->
                choose(index, clusters.clustersOf(candidates), clusters)
                    .ifPresent(chosen -> clusters.join(index, chosen, "title")));
  }

  private Optional<Integer> choose(int index, SortedSet<Integer> candidates, Clusters clusters) {
    Gender gender = gender(index);
    SortedSet<Integer> allowed =
        candidates.stream()
            .filter(c -> gender.allows(genderOf(c, clusters)))
            .collect(Collectors.toCollection(TreeSet::new));
    return allowed.size() == 1 && candidates.size() > 1
        ? Optional.of(allowed.first())
        : lastBefore(index, allowed, clusters);
  }

  private Optional<Integer> lastBefore(int index, SortedSet<Integer> allowed, Clusters clusters) {
    return IntStream.range(0, index)
        .boxed()
        .filter(i -> allowed.contains(clusters.clusterOf(i)))
        .filter(i -> agrees(index, clusters.clusterOf(i), clusters))
        .max(Comparator.naturalOrder());
  }

  private boolean agrees(int index, int cluster, Clusters clusters) {
    Gender gender = gender(index);
    boolean sameGender = gender != Gender.UNKNOWN && gender == genderOf(cluster, clusters);
    return sameGender || sharesTitle(index, cluster, clusters);
  }

  private boolean sharesTitle(int index, int cluster, Clusters clusters) {
    Optional<String> title = uses.get(index).title().map(Title::words);
    return title.isPresent()
        && members(cluster, clusters)
            .anyMatch(i -> uses.get(i).title().map(Title::words).equals(title));
  }

  private Gender genderOf(int cluster, Clusters clusters) {
    List<Gender> known =
        members(cluster, clusters)
            .mapToObj(this::gender)
            .filter(g -> g != Gender.UNKNOWN)
            .distinct()
            .toList();
    return known.size() == 1 ? known.get(0) : Gender.UNKNOWN;
  }

  private Gender gender(int index) {
    NameUse use = uses.get(index);
    return use.title()
        .map(Title::gender)
        .filter(g -> g != Gender.UNKNOWN)
        .orElseGet(() -> pronouns.genderOf(use.mention().span()));
  }

  private IntStream members(int cluster, Clusters clusters) {
    return IntStream.range(0, uses.size()).filter(i -> clusters.clusterOf(i) == cluster);
  }
}

package org.sayso.link.across;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.link.name.Name;
import org.sayso.link.name.PersonName;
import org.sayso.model.article.ArticleId;
import org.sayso.model.finding.Schema;

/**
 * Tells persons of one full name apart who stand in stories that share nobody else, and of whom
 * something is said that cannot hold of one: an age, or two of state, calling and gender. Where
 * less speaks against it, one name is one person. Linear in the articles; immutable after
 * construction.
 */
final class Bearers {
  /** Two persons of one name: a member of each, and why they are two. */
  record Two(int one, int other, List<String> reasons) {}

  private static final double COMMON = 0.2;
  private static final int FEW = 10;

  private final List<Member> members;
  private final int[] bearer;
  private final List<Two> apart = new ArrayList<>();
  private final Map<ArticleId, Set<String>> company = new HashMap<>();
  private final Set<String> common = new HashSet<>();

  /** One of the stories that somebody of this name stands in. */
  private static final class Story {
    private final List<Integer> members = new ArrayList<>();
    private Bearing bearing = Bearing.NOTHING;

    void add(int member, Bearing seen) {
      members.add(member);
      bearing = bearing.with(seen);
    }
  }

  Bearers(List<Member> members) {
    this.members = List.copyOf(members);
    this.bearer = new int[members.size()];
    gather();
    SortedMap<String, List<Integer>> byName = new TreeMap<>();
    for (int m = 0; m < members.size(); m++) {
      int member = m;
      fullName(members.get(m))
          .ifPresent(k -> byName.computeIfAbsent(k, x -> new ArrayList<>()).add(member));
    }
    byName.values().stream().filter(g -> g.size() > 1).forEach(this::settle);
  }

  /** Nought for the first bearer of the member's name; for another his number. */
  int of(int member) {
    return bearer[member];
  }

  /** Who was kept apart, in the order of the names. */
  List<Two> apart() {
    return List.copyOf(apart);
  }

  private void gather() {
    Map<String, Integer> times = new HashMap<>();
    for (Member member : members) {
      Set<String> here = company.computeIfAbsent(member.id().article(), a -> new HashSet<>());
      member.names().stream()
          .filter(n -> !n.isShort() && !(n instanceof Name.State) && !(n instanceof Name.People))
          .map(Name::key)
          .filter(here::add)
          .forEach(k -> times.merge(k, 1, Integer::sum));
    }
    double many = Math.max(FEW, COMMON * company.size());
    times.forEach((k, n) -> common.addAll(n > many ? Set.of(k) : Set.of()));
  }

  private static Optional<String> fullName(Member member) {
    return member.schema() != Schema.PERSON
        ? Optional.empty()
        : member.names().stream()
            .filter(n -> n instanceof PersonName && !n.isShort())
            .map(Name::key)
            .findFirst();
  }

  private void settle(List<Integer> group) {
    List<Story> persons = new ArrayList<>();
    for (Story story : stories(group)) {
      Optional<Story> same = persons.stream().filter(p -> against(p, story).isEmpty()).findFirst();
      if (same.isPresent()) {
        story.members.forEach(m -> same.get().add(m, story.bearing));
      } else {
        persons.add(story);
      }
    }
    for (int p = 1; p < persons.size(); p++) {
      int number = p;
      Story person = persons.get(p);
      person.members.forEach(m -> bearer[m] = number);
      apart.add(
          new Two(
              persons.get(0).members.get(0),
              person.members.get(0),
              against(persons.get(0), person)));
    }
  }

  private static List<String> against(Story one, Story other) {
    List<String> found = one.bearing.against(other.bearing);
    boolean told = found.size() > 1 || one.bearing.isOfAnotherAge(other.bearing);
    return told ? found : List.of();
  }

  /** The members by the company that they share, the largest story first. */
  private List<Story> stories(List<Integer> group) {
    String own = fullName(members.get(group.get(0))).orElseThrow();
    Map<String, Integer> first = new HashMap<>();
    Map<Integer, Integer> parent = new HashMap<>();
    for (int m : group) {
      parent.put(m, m);
      for (String other : others(m, own)) {
        int known = first.computeIfAbsent(other, o -> m);
        parent.put(root(parent, m), root(parent, known));
      }
    }
    SortedMap<Integer, Story> stories = new TreeMap<>();
    for (int m : group) {
      stories.computeIfAbsent(root(parent, m), r -> new Story()).add(m, members.get(m).bearing());
    }
    List<Story> sorted = new ArrayList<>(stories.values());
    sorted.sort(
        Comparator.<Story>comparingInt(s -> -s.members.size())
            .thenComparing(s -> s.members.get(0)));
    return sorted;
  }

  private Set<String> others(int member, String own) {
    Set<String> others = new HashSet<>(company.get(members.get(member).id().article()));
    others.removeAll(common);
    others.remove(own);
    return others;
  }

  private static int root(Map<Integer, Integer> parent, int member) {
    int at = member;
    while (parent.get(at) != at) {
      parent.put(at, parent.get(parent.get(at)));
      at = parent.get(at);
    }
    return at;
  }
}

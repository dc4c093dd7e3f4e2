package org.sayso.link.known;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;

/**
 * Takes entities apart whose members are different profiles, and joins those that are the same. Who
 * is told apart by one base is joined by no other.
 */
final class Regrouping {
  /**
   * Members of one entity of whom the knowledge says the same.
   *
   * @param entity whose
   * @param members sorted
   * @param labels the label of each base that has one, by the base's name
   */
  record Atom(
      CaseEntity entity, List<ArticleEntity> members, SortedMap<String, List<Label>> labels) {
    boolean isWhole() {
      return members.size() == entity.members().size();
    }

    ArticleEntity first() {
      return members.get(0);
    }
  }

  private final List<Atom> atoms = new ArrayList<>();

  /** What the bases, in the order of their names, make of one entity. */
  void add(CaseEntity entity, List<Labels> byBase) {
    SortedMap<String, List<ArticleEntity>> parts = new TreeMap<>();
    for (ArticleEntity member : entity.members()) {
      StringBuilder key = new StringBuilder();
      for (Labels labels : byBase) {
        Label label = labels.members().get(member);
        key.append(label == null ? "" : label.key()).append('\n');
      }
      parts.computeIfAbsent(key.toString(), k -> new ArrayList<>()).add(member);
    }
    parts.values().forEach(members -> atoms.add(atom(entity, members, byBase)));
  }

  private static Atom atom(CaseEntity entity, List<ArticleEntity> members, List<Labels> byBase) {
    SortedMap<String, List<Label>> labels = new TreeMap<>();
    for (Labels of : byBase) {
      for (ArticleEntity member : members) {
        Label label = of.members().get(member);
        if (label != null) {
          labels.computeIfAbsent(label.base(), b -> new ArrayList<>()).add(label);
        }
      }
    }
    return new Atom(entity, members, labels);
  }

  /** Who is one, each group sorted by first members; the groups likewise. */
  List<List<Atom>> groups() {
    atoms.sort(Comparator.comparing(Atom::first));
    List<Group> groupOf = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      groupOf.add(new Group(i, atoms.get(i)));
    }
    SortedMap<String, List<Integer>> byProfile = new TreeMap<>();
    for (int i = 0; i < atoms.size(); i++) {
      for (Map.Entry<String, List<Label>> labels : atoms.get(i).labels().entrySet()) {
        String key = labels.getKey() + "\n" + labels.getValue().get(0).key();
        byProfile.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    byProfile.values().forEach(same -> join(same, groupOf));
    List<Integer> firsts = new ArrayList<>();
    for (int i = 0; i < atoms.size(); i++) {
      if (groupOf.get(i).atoms.get(0) == i) {
        firsts.add(i);
      }
    }
    return firsts.stream()
        .map(i -> groupOf.get(i).atoms.stream().map(atoms::get).toList())
        .toList();
  }

  private static void join(List<Integer> same, List<Group> groupOf) {
    Group to = groupOf.get(same.get(0));
    for (int i : same) {
      Group from = groupOf.get(i);
      if (from != to && to.allows(from)) {
        to.take(from);
        from.atoms.forEach(a -> groupOf.set(a, to));
      }
    }
    Collections.sort(to.atoms);
  }

  /** Atoms that are one, by their places, and the profile that they are in each base. */
  private static final class Group {
    private final List<Integer> atoms = new ArrayList<>();
    private final Map<String, String> keys = new HashMap<>();

    Group(int place, Atom only) {
      atoms.add(place);
      only.labels().forEach((base, labels) -> keys.put(base, labels.get(0).key()));
    }

    boolean allows(Group other) {
      return other.keys.entrySet().stream()
          .allMatch(e -> keys.getOrDefault(e.getKey(), e.getValue()).equals(e.getValue()));
    }

    void take(Group other) {
      atoms.addAll(other.atoms);
      keys.putAll(other.keys);
    }
  }
}

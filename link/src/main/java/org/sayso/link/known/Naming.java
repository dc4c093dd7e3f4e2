package org.sayso.link.known;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.link.known.Regrouping.Atom;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.finding.Schema;
import org.sayso.model.profile.Profile;

/** Makes entities of groups: canonical name, aliases, id, and why. For one run. */
final class Naming {
  private final TellingReader reader;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, List<Atom>> owners = new HashMap<>();

  Naming(TellingReader reader, List<List<Atom>> groups) {
    this.reader = reader;
    groups.forEach(group -> owners.merge(elder(group), group, Naming::firmer));
  }

  /** Whose id a group would bear: that of the entity that gives most members. */
  private static String elder(List<Atom> group) {
    return group.stream().min(MOST_MEMBERS).orElseThrow().entity().id();
  }

  private static final Comparator<Atom> MOST_MEMBERS =
      Comparator.comparing((Atom a) -> -a.members().size())
          .thenComparing(a -> a.entity().id())
          .thenComparing(Atom::first);

  private static List<Atom> firmer(List<Atom> one, List<Atom> other) {
    Atom a = one.stream().min(MOST_MEMBERS).orElseThrow();
    Atom b = other.stream().min(MOST_MEMBERS).orElseThrow();
    return MOST_MEMBERS.compare(a, b) <= 0 ? one : other;
  }

  /** The entity that a group is. */
  CaseEntity entity(List<Atom> group) {
    Atom first = group.get(0);
    if (group.size() == 1 && first.isWhole() && profile(group).isEmpty()) {
      return first.entity();
    }
    Optional<Profile> profile = profile(group);
    List<String> names = group.stream().flatMap(this::names).distinct().toList();
    String name = profile.map(Profile::name).orElseGet(() -> name(group, names));
    CaseEntity elder = group.stream().min(MOST_MEMBERS).orElseThrow().entity();
    Schema schema = profile.map(p -> Kinds.schema(elder.schema(), p.kind())).orElse(elder.schema());
    return new CaseEntity(
        id(group, elder),
        schema,
        name,
        names.stream().filter(n -> !n.equals(name)).toList(),
        members(group));
  }

  private static String name(List<Atom> group, List<String> names) {
    String before = group.get(0).entity().name();
    return names.contains(before)
        ? before
        : names.stream()
            .max(Comparator.comparingInt(String::length).thenComparing(Comparator.reverseOrder()))
            .orElse(before);
  }

  private Stream<String> names(Atom atom) {
    if (atom.isWhole()) {
      return Stream.concat(Stream.of(atom.entity().name()), atom.entity().aliases().stream());
    }
    return atom.members().stream()
        .flatMap(m -> Stream.concat(Stream.of(reader.entity(m).name()), reader.names(m).stream()));
  }

  private String id(List<Atom> group, CaseEntity elder) {
    boolean heir = owners.get(elder.id()) == group;
    String key =
        elder.id()
            + group.get(0).labels().values().stream().map(l -> " " + l.get(0).key()).toList();
    String id = heir ? elder.id() : hash(key);
    String free = taken.contains(id) ? hash(key + group.get(0).first()) : id;
    taken.add(free);
    return free;
  }

  /** What is known of a group, a line for each base. */
  List<Known> known(List<Atom> group) {
    Map<String, List<Label>> byBase = new HashMap<>();
    for (Atom atom : group) {
      atom.labels()
          .forEach((base, ls) -> byBase.computeIfAbsent(base, b -> new ArrayList<>()).addAll(ls));
    }
    return byBase.keySet().stream()
        .sorted()
        .filter(base -> !byBase.get(base).get(0).isRest())
        .map(base -> known(group, base))
        .toList();
  }

  private static Known known(List<Atom> group, String base) {
    List<ArticleEntity> named = new ArrayList<>();
    List<ArticleEntity> inOffice = new ArrayList<>();
    List<Label> labels = new ArrayList<>();
    for (Atom atom : group) {
      List<Label> own = atom.labels().getOrDefault(base, List.of());
      for (int i = 0; i < own.size(); i++) {
        (own.get(i).byOffice() ? inOffice : named).add(atom.members().get(i));
        labels.add(own.get(i));
      }
    }
    Fit best = best(labels);
    Profile profile = best.entry().profile();
    return new Known(
        base, profile.id(), profile.name(), best.score(), named, inOffice, reasons(labels, group));
  }

  private static Fit best(List<Label> labels) {
    // One who is called by the name somewhere is surer than one of whom only the office is told.
    Comparator<Label> surer =
        Comparator.comparing((Label l) -> !l.byOffice()).thenComparing(l -> l.fit().get(0).score());
    return labels.stream().max(surer).orElseThrow().fit().get(0);
  }

  private static List<String> reasons(List<Label> labels, List<Atom> group) {
    List<String> reasons = new ArrayList<>(best(labels).pro());
    labels.stream()
        .filter(Label::byOffice)
        .flatMap(l -> l.fit().get(0).pro().stream())
        .filter(r -> !reasons.contains(r))
        .distinct()
        .limit(3)
        .forEach(reasons::add);
    List<String> joined = group.stream().map(a -> a.entity().name()).distinct().toList();
    if (joined.size() > 1) {
      reasons.add("made one: " + String.join("; ", joined));
    }
    if (group.stream().anyMatch(a -> !a.isWhole())) {
      reasons.add("kept apart from others of the name");
    }
    return reasons;
  }

  private static Optional<Profile> profile(List<Atom> group) {
    return group.stream()
        .flatMap(a -> a.labels().values().stream())
        .map(labels -> labels.get(0))
        .filter(label -> !label.isRest())
        .min(Comparator.comparing(Label::base))
        .map(label -> label.fit().get(0).entry().profile());
  }

  private static List<ArticleEntity> members(List<Atom> group) {
    return group.stream().flatMap(a -> a.members().stream()).toList();
  }

  private static String hash(String key) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
      return "Q" + HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.sayso.link.known;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.sayso.link.name.PersonName;
import org.sayso.link.office.Holding;
import org.sayso.link.office.Office;
import org.sayso.link.office.Offices;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;

/** One base of knowledge, to be looked up by names and by offices. Immutable, thread-safe. */
final class KnowledgeIndex {
  private record Keyed(Entry entry, Set<String> keys) {}

  private final String name;
  private final NameKeys keys;
  private final Offices offices;
  private final Map<String, Optional<Office>> parsed = new ConcurrentHashMap<>();
  private final Map<String, List<Entry>> byName = new HashMap<>();
  private final Map<String, List<Entry>> byPost = new HashMap<>();

  KnowledgeIndex(KnowledgeBase base, NameKeys keys, Offices offices) {
    this.name = base.name();
    this.keys = keys;
    this.offices = offices;
    base.profiles().parallelStream()
        .map(p -> new Entry(base.name(), p, holdings(p)))
        .map(e -> new Keyed(e, keysOf(e)))
        .toList()
        .forEach(this::add);
  }

  private void add(Keyed keyed) {
    keyed
        .keys()
        .forEach(k -> byName.computeIfAbsent(k, x -> new ArrayList<>(1)).add(keyed.entry()));
    keyed.entry().holdings().stream()
        .map(h -> h.office().post())
        .distinct()
        .forEach(p -> byPost.computeIfAbsent(p, x -> new ArrayList<>(1)).add(keyed.entry()));
  }

  /** What the user calls it. */
  String name() {
    return name;
  }

  /** Those of whom one name may be this name of such a thing. */
  SortedSet<Entry> called(String words, Schema schema) {
    SortedSet<Entry> found = new TreeSet<>();
    if (schema == Schema.PERSON) {
      keys.person(words).forEach(k -> found.addAll(byName.getOrDefault(k, List.of())));
    } else {
      keys.body(words).ifPresent(k -> found.addAll(byName.getOrDefault(k, List.of())));
      found.addAll(byName.getOrDefault(keys.thing(words), List.of()));
    }
    return found;
  }

  /** The office-holders of this surname. */
  SortedSet<Entry> ofSurname(String words) {
    SortedSet<Entry> found = new TreeSet<>();
    keys.persons(words)
        .forEach(name -> found.addAll(byName.getOrDefault(keys.surname(name), List.of())));
    return found;
  }

  /** Those who hold or held an office with this post, in whatever state. */
  List<Entry> holders(String post) {
    return byPost.getOrDefault(post, List.of());
  }

  private Set<String> keysOf(Entry entry) {
    Set<String> found = new HashSet<>();
    ProfileKind kind = entry.profile().kind();
    for (KnownName name : entry.profile().names()) {
      if (Kinds.maybePerson(kind)) {
        List<PersonName> apart = keys.persons(name.words());
        found.addAll(keys.person(apart));
        if (!entry.holdings().isEmpty() && name.standing() != Standing.WEAK) {
          apart.stream().map(keys::surname).forEach(found::add);
        }
      }
      if (kind != ProfileKind.PERSON) {
        keys.body(name.words()).ifPresent(found::add);
        found.add(keys.thing(name.words()));
      }
    }
    return found;
  }

  private List<Holding> holdings(Profile profile) {
    return profile.traits().tenures().stream().flatMap(t -> holding(profile, t).stream()).toList();
  }

  private Optional<Holding> holding(Profile profile, Tenure tenure) {
    List<String> countries = profile.traits().countries();
    Optional<String> home =
        countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    String words = tenure.role() + tenure.body().map(b -> " of " + stateOr(b)).orElse("");
    boolean ofBody = tenure.body().flatMap(b -> parsed(stateOr(b))).isPresent();
    return parsed(words)
        .map(office -> new Holding(ofBody ? office : office.in(home), ofBody, tenure));
  }

  /** The same few offices are held by many, one after the other. */
  private Optional<Office> parsed(String words) {
    return parsed.computeIfAbsent(words, offices::parse);
  }

  /** "RS" as "Serbia". */
  private static String stateOr(String body) {
    return Countries.standard().all().stream()
        .filter(c -> c.code().equals(body))
        .map(Country::name)
        .findFirst()
        .orElse(body);
  }
}

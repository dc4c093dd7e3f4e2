package org.sayso.link.known;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sayso.link.known.Labels.Maybe;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;

/**
 * Who an entity with names is, by one base: first who bears its name, then, where that are several
 * or something speaks against it, what each article tells of role, country, time and company.
 */
final class NamedOnes {
  private static final int CLEAR = 2;
  private static final int MOST_OFFERED = 5;

  private final KnowledgeIndex index;
  private final TellingReader reader;
  private final NameKeys keys;
  private final Company company;

  NamedOnes(KnowledgeIndex index, TellingReader reader, NameKeys keys, Company company) {
    this.index = index;
    this.reader = reader;
    this.keys = keys;
    this.company = company;
  }

  /** Who its members are. */
  Labels of(CaseEntity entity, String base) {
    SortedSet<Entry> candidates = candidates(entity);
    if (candidates.isEmpty()) {
      return Labels.none();
    }
    Fitting fitting = new Fitting(new NameLevels(keys), keys);
    SortedMap<ArticleEntity, List<Fit>> fits = new TreeMap<>();
    for (ArticleEntity member : entity.members()) {
      if (!reader.names(member).isEmpty()) {
        Telling told = reader.telling(member);
        fits.put(member, candidates.stream().map(c -> fitting.of(told, c)).toList());
      }
    }
    return new Sorting(entity, base, candidates, fits).labels();
  }

  private SortedSet<Entry> candidates(CaseEntity entity) {
    Set<String> seen = new HashSet<>();
    SortedSet<Entry> found = new TreeSet<>();
    for (ArticleEntity member : entity.members()) {
      Schema schema = reader.schema(member);
      for (String name : reader.names(member)) {
        if (seen.add(schema + name)) {
          found.addAll(index.called(name, schema));
          if (schema == Schema.PERSON && isSurname(name)) {
            found.addAll(index.ofSurname(name));
          }
        }
      }
    }
    found.removeIf(e -> !Kinds.fit(entity.schema(), e.profile().kind()));
    return found;
  }

  private boolean isSurname(String name) {
    return keys.persons(name).stream().allMatch(n -> n.isShort());
  }

  /** One entity's members among the profiles that its names allow. */
  private final class Sorting {
    private final CaseEntity entity;
    private final String base;
    private final SortedMap<ArticleEntity, List<Fit>> fits;
    private final List<Entry> named;
    private final List<Entry> others;

    Sorting(
        CaseEntity entity,
        String base,
        Collection<Entry> candidates,
        SortedMap<ArticleEntity, List<Fit>> fits) {
      this.entity = entity;
      this.base = base;
      this.fits = fits;
      List<Entry> bearers = candidates.stream().filter(c -> level(c).isName()).toList();
      // Where one bears the very name, who bears a form of it is a namesake only with support.
      List<Entry> exact = bearers.stream().filter(c -> level(c) == Level.EXACT).toList();
      this.named =
          exact.isEmpty()
              ? bearers
              : bearers.stream().filter(c -> exact.contains(c) || supported(c)).toList();
      this.others = candidates.stream().filter(c -> !level(c).isName()).toList();
    }

    Labels labels() {
      SortedMap<ArticleEntity, Label> settled = new TreeMap<>();
      fits.keySet().forEach(m -> settledOther(m).ifPresent(f -> settled.put(m, Label.named(f))));
      return switch (named.size()) {
        case 0 -> nameless(settled);
        case 1 -> one(named.get(0), settled);
        default -> several(settled);
      };
    }

    /** Nobody bears the name itself: a surname means only those of whom the article says enough. */
    private Labels nameless(SortedMap<ArticleEntity, Label> settled) {
      Set<Entry> found =
          settled.values().stream().map(l -> l.fit().get(0).entry()).collect(Collectors.toSet());
      boolean whole = found.size() == 1 && found.stream().allMatch(e -> level(e) != Level.SURNAME);
      return settled.isEmpty()
          ? offered(others, Level.INITIAL)
          : whole ? one(found.iterator().next(), settled) : parted(settled);
    }

    /** Called by less than a name, but with all the support that this takes, and nobody else is. */
    private Optional<Fit> settledOther(ArticleEntity member) {
      List<Fit> enough =
          fits.get(member).stream()
              .filter(f -> others.contains(f.entry()) && f.isEnough())
              .toList();
      boolean isNamed = fits.get(member).stream().anyMatch(f -> f.level().isName() && f.possible());
      return enough.size() == 1 && !isNamed ? Optional.of(enough.get(0)) : Optional.empty();
    }

    private Labels one(Entry only, SortedMap<ArticleEntity, Label> settled) {
      List<Fit> all = of(only);
      if (all.stream().noneMatch(Fit::possible)) {
        return settled.isEmpty() ? Labels.none() : parted(settled);
      }
      boolean sure = all.stream().anyMatch(f -> f.isFree() && f.points() >= CLEAR);
      boolean doubted = all.stream().anyMatch(f -> !f.isFree() && f.level() != Level.NONE);
      if (doubted && !sure) {
        return settled.isEmpty() ? offered(List.of(only), Level.VARIANT) : parted(settled);
      }
      for (ArticleEntity member : entity.members()) {
        Optional<Fit> fit = fit(member, only);
        boolean against = fit.filter(f -> !f.isFree() && f.level() != Level.NONE).isPresent();
        settled.putIfAbsent(
            member, against ? Label.rest(base, entity.id()) : Label.named(fitOr(fit, only)));
      }
      return new Labels(settled, List.of());
    }

    private Labels several(SortedMap<ArticleEntity, Label> settled) {
      fits.keySet()
          .forEach(m -> clearest(m).ifPresent(f -> settled.putIfAbsent(m, Label.named(f))));
      Set<String> found = settled.values().stream().map(Label::key).collect(Collectors.toSet());
      if (found.isEmpty()) {
        List<Entry> exact = named.stream().filter(c -> level(c) == Level.EXACT).toList();
        return exact.size() == 1 ? one(exact.get(0), settled) : offered(named, Level.VARIANT);
      }
      Optional<Entry> only =
          named.stream().filter(c -> found.equals(Set.of(c.profile().id()))).findFirst();
      return only.isPresent() ? one(only.get(), settled) : parted(settled);
    }

    /** The one of the bearers of the name for whom clearly most speaks. */
    private Optional<Fit> clearest(ArticleEntity member) {
      List<Fit> best =
          fits.get(member).stream()
              .filter(f -> named.contains(f.entry()) && f.level() != Level.NONE)
              .sorted(Comparator.comparingInt(Fit::strength).reversed())
              .toList();
      if (best.isEmpty() || !best.get(0).isFree() || best.get(0).points() < CLEAR) {
        return Optional.empty();
      }
      boolean clear = best.size() == 1 || best.get(0).strength() - best.get(1).strength() >= CLEAR;
      return clear ? Optional.of(best.get(0)) : Optional.empty();
    }

    /**
     * Those who are settled go to their profiles, others by the company they keep, the rest stays.
     */
    private Labels parted(SortedMap<ArticleEntity, Label> settled) {
      SortedMap<ArticleEntity, Label> all = new TreeMap<>(settled);
      Map<String, List<ArticleEntity>> groups = new HashMap<>();
      settled.forEach((m, l) -> groups.computeIfAbsent(l.key(), k -> new ArrayList<>()).add(m));
      List<ArticleEntity> rest = new ArrayList<>();
      for (ArticleEntity member : entity.members()) {
        if (!settled.containsKey(member)) {
          Optional<Fit> friend =
              company.keeps(member, groups).flatMap(key -> freeNamed(member, key));
          all.put(member, friend.map(Label::named).orElseGet(() -> Label.rest(base, entity.id())));
          if (friend.isEmpty()) {
            rest.add(member);
          }
        }
      }
      return new Labels(all, offers(named, rest, Level.VARIANT));
    }

    private Optional<Fit> freeNamed(ArticleEntity member, String key) {
      return named.stream()
          .filter(c -> c.profile().id().equals(key))
          .findFirst()
          .flatMap(c -> fit(member, c))
          .filter(f -> f.isFree() && f.level().isName());
    }

    private Labels offered(List<Entry> entries, Level from) {
      return Labels.maybe(offers(entries, List.copyOf(fits.keySet()), from));
    }

    private List<Maybe> offers(List<Entry> entries, List<ArticleEntity> members, Level from) {
      Comparator<Maybe> best =
          Comparator.comparingDouble((Maybe m) -> m.fit().score())
              .reversed()
              .thenComparing(m -> m.fit().entry());
      return entries.stream()
          .flatMap(e -> offer(e, members, from).stream())
          .sorted(best)
          .limit(MOST_OFFERED)
          .toList();
    }

    private Optional<Maybe> offer(Entry entry, List<ArticleEntity> members, Level from) {
      List<ArticleEntity> who =
          members.stream()
              .filter(m -> fit(m, entry).filter(f -> isWorth(f, from)).isPresent())
              .toList();
      return who.stream()
          .map(m -> fit(m, entry).orElseThrow())
          .max(Comparator.comparingDouble(Fit::score))
          .map(fit -> new Maybe(fit, who, false));
    }

    /** A surname with nothing beside it is not worth an offer. */
    private boolean isWorth(Fit fit, Level from) {
      return fit.possible()
          && fit.level() != Level.NONE
          && (fit.level().compareTo(from) >= 0 || fit.points() > 1);
    }

    private boolean supported(Entry entry) {
      return of(entry).stream().anyMatch(f -> f.isFree() && f.points() >= CLEAR);
    }

    private Level level(Entry entry) {
      return of(entry).stream()
          .filter(Fit::possible)
          .map(Fit::level)
          .max(Comparator.naturalOrder())
          .orElse(Level.NONE);
    }

    private List<Fit> of(Entry entry) {
      return fits.keySet().stream().flatMap(m -> fit(m, entry).stream()).toList();
    }

    private Optional<Fit> fit(ArticleEntity member, Entry entry) {
      return fits.getOrDefault(member, List.of()).stream()
          .filter(f -> f.entry().equals(entry))
          .findFirst();
    }

    /** Of a member that is called otherwise there, or only described, the best of the others. */
    private Fit fitOr(Optional<Fit> fit, Entry entry) {
      return fit.filter(f -> f.level() != Level.NONE)
          .orElseGet(
              () -> of(entry).stream().max(Comparator.comparingDouble(Fit::score)).orElseThrow());
    }
  }
}

package org.sayso.read.about;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.read.about.NamePlace.Rank;
import org.sayso.read.scrape.Names;

/** Finds who wrote a page's article: the surest place that names somebody settles it. */
final class PageAuthors {
  /** Authors of one article stand within so many letters of each other. */
  private static final int LIST = 250;

  /** More authors than these are of what the article cites. */
  private static final int MOST = 25;

  /** A byline right beside the headline stands so many letters before it, or twice after it. */
  private static final int RIGHT = 200;

  private final MetaTags tags;
  private final JsonLd json;
  private final Places places;
  private final Optional<String> publisher;
  private final Optional<String> host;
  private final Map<String, List<String>> read = new HashMap<>();

  PageAuthors(MetaTags tags, JsonLd json, Places places, PageOrigin origin) {
    this.tags = tags;
    this.json = json;
    this.places = places;
    this.publisher = origin.site();
    this.host = origin.host();
  }

  /**
   * In the order of the page; where no person signs, the desk or body that the page marks as the
   * author. The outlet itself and agencies are no authors.
   */
  List<String> names() {
    PageNames names = PageNames.standard();
    List<String> found =
        Stream.<Supplier<List<String>>>of(
                this::byline,
                () -> stated(json.people("author"), names::isPenName),
                this::beside,
                this::tagged,
                () -> shown(Rank.STATED, names::isPenName),
                () -> shown(Rank.MARKED, names::isPenName),
                () -> stated(tags.values("pen").toList(), names::isPenName),
                () -> shown(Rank.LINE, names::isPerson),
                () -> shown(Rank.BOX, names::isPenName),
                () -> stated(json.names("author"), names::isSigned),
                this::single,
                () -> signed(Rank.STATED),
                () -> signed(Rank.MARKED))
            .map(Supplier::get)
            .filter(people -> !people.isEmpty())
            .findFirst()
            .orElse(List.of());
    return found.size() == 1 ? List.of(inFull(found.get(0))) : found;
  }

  /**
   * Persons in full in the line that begins with "by" right beside the headline, where the page
   * states fewer of them, or somebody else: that is who keyed the article in.
   */
  private List<String> byline() {
    List<String> json = stated(this.json.people("author"), PageNames.standard()::isPerson);
    List<String> known = json.isEmpty() ? tagged() : json;
    List<String> shown =
        right(p -> PageNames.standard().isByline(p.words())).findFirst().orElse(List.of());
    boolean shared = known.stream().anyMatch(k -> shown.stream().anyMatch(s -> holds(s, k)));
    return shared || shown.isEmpty() ? fuller(known) : shown;
  }

  /** The authors beside the headline, where those that are stated are only some of them. */
  private List<String> fuller(List<String> known) {
    return right(p -> p.rank() == Rank.MARKED || PageNames.standard().isByline(p.words()))
        .filter(people -> !known.isEmpty() && people.size() > known.size())
        .filter(people -> people.containsAll(known))
        .findFirst()
        .orElse(List.of());
  }

  /** The one word, a first or pen name, in the line that begins with "by". */
  private List<String> single() {
    return places.names().stream()
        .filter(p -> !p.aside() && isRight(p) && PageNames.standard().isByline(p.words()))
        .map(p -> people(p.words(), PageNames.standard()::isPenName))
        .filter(people -> people.size() == 1 && people.get(0).indexOf(' ') < 0)
        .findFirst()
        .orElse(List.of());
  }

  /** The persons in full at each place right beside the headline. */
  private Stream<List<String>> right(Predicate<NamePlace> test) {
    return places.names().stream()
        .filter(p -> !p.aside() && isRight(p) && test.test(p))
        .map(p -> people(p.words(), PageNames.standard()::isPerson))
        .filter(people -> !people.isEmpty());
  }

  /** Whether a name begins with another, or has all of its words. */
  private static boolean holds(String name, String other) {
    return name.regionMatches(true, 0, other, 0, other.length())
        || words(name).containsAll(words(other));
  }

  private static List<String> words(String name) {
    return List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
  }

  private boolean isRight(NamePlace place) {
    int from = place.at() - places.titleAt();
    return places.titleAt() >= 0 && from > -RIGHT && from < 2 * RIGHT;
  }

  /** A desk or body that is marked as the author beside the headline. */
  private List<String> signed(Rank rank) {
    boolean near = places.names().stream().anyMatch(p -> p.rank() == rank && isNear(p));
    return near ? shown(rank, PageNames.standard()::isSigned) : List.of();
  }

  /** A first name with the surname that some place of the page gives it. */
  private String inFull(String name) {
    return name.contains(" ")
        ? name
        : places.names().stream()
            .filter(p -> !p.aside())
            .flatMap(p -> people(p.words(), PageNames.standard()::isPerson).stream())
            .filter(n -> n.startsWith(name + " "))
            .findFirst()
            .orElse(name);
  }

  /** Persons in full beside the headline, where the meta tags name none of them. */
  private List<String> beside() {
    List<String> tagged = tagged();
    List<String> shown =
        Stream.of(Rank.STATED, Rank.MARKED)
            .map(rank -> shown(rank, PageNames.standard()::isPerson))
            .filter(people -> !people.isEmpty())
            .findFirst()
            .orElse(List.of());
    boolean agree = tagged.stream().anyMatch(t -> shown.stream().anyMatch(s -> s.startsWith(t)));
    boolean near =
        places.names().stream()
            .filter(p -> !p.aside() && isNear(p))
            .anyMatch(p -> shown.stream().anyMatch(p.words()::contains));
    return tagged.isEmpty() || agree || !near ? List.of() : shown;
  }

  /** The persons of the meta tags; a longer list is of those whom the article cites. */
  private List<String> tagged() {
    List<String> people = stated(tags.values("author").toList(), PageNames.standard()::isPerson);
    return people.size() > MOST ? List.of() : people;
  }

  private List<String> stated(List<String> words, Predicate<String> test) {
    Set<String> people = new LinkedHashSet<>();
    words.forEach(w -> people.addAll(people(w, test)));
    return List.copyOf(people);
  }

  /** The names in some words; of several, those that are persons' in full. */
  private List<String> people(String words, Predicate<String> test) {
    List<String> names = read.computeIfAbsent(words, PageNames.standard()::in);
    Predicate<String> each = names.size() > 1 ? PageNames.standard()::isPerson : test;
    return names.stream().filter(each).filter(n -> !isPublisher(n)).distinct().toList();
  }

  private boolean isPublisher(String name) {
    return publisher.filter(p -> Names.same(p, name)).isPresent()
        || host.filter(h -> Names.same(h, name)).isPresent();
  }

  /** The first place of a rank that names anybody, the headline's side first, and its like. */
  private List<String> shown(Rank rank, Predicate<String> test) {
    List<NamePlace> all =
        places.names().stream()
            .filter(p -> p.rank() == rank && (!p.aside() || places.isBeside(p.at())))
            .filter(p -> rank != Rank.LINE || isNear(p))
            .toList();
    Optional<NamePlace> first =
        all.stream()
            .filter(p -> !people(p.words(), test).isEmpty())
            .min(Comparator.comparingInt(this::distance));
    return first.map(f -> together(f, all, test)).orElse(List.of());
  }

  private boolean isNear(NamePlace place) {
    int from = place.at() - Math.max(0, places.titleAt());
    return from > -400 && from < Places.REACH && place.words().length() <= 90;
  }

  private int distance(NamePlace place) {
    int from = place.at() - Math.max(0, places.titleAt());
    return from >= 0 ? from : -3 * from;
  }

  private List<String> together(NamePlace first, List<NamePlace> all, Predicate<String> test) {
    Set<String> people = new LinkedHashSet<>();
    int at = first.at();
    for (NamePlace place : all) {
      boolean near = place.at() >= at && place.at() <= at + LIST;
      if (near && place.like().equals(first.like())) {
        people.addAll(people(place.words(), test));
        at = place.at();
      }
    }
    return List.copyOf(people);
  }
}

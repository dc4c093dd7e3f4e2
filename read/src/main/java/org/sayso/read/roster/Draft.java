package org.sayso.read.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;
import org.sayso.read.form.Spot;

/**
 * An entry while its rows are being read. What is blank or was said before is not added, so that a
 * layout can hand over whatever it finds. Not thread-safe.
 */
public final class Draft {
  private final String id;
  private final Spot spot;
  private final Map<String, KnownName> names = new LinkedHashMap<>();
  private final Set<Edtf> births = new LinkedHashSet<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final Set<String> countries = new LinkedHashSet<>();
  private final Set<Tenure> tenures = new LinkedHashSet<>();
  private final Set<Identifier> identifiers = new LinkedHashSet<>();
  private final Set<Associate> associates = new LinkedHashSet<>();
  private final Set<String> programmes = new LinkedHashSet<>();
  private final Set<String> remarks = new LinkedHashSet<>();
  private ProfileKind kind = ProfileKind.THING;
  private Gender gender = Gender.UNKNOWN;
  private Optional<Edtf> listed = Optional.empty();
  private Optional<Edtf> delisted = Optional.empty();

  /**
   * An entry without anything yet.
   *
   * @param id the list's own number
   * @param spot where it begins
   */
  public Draft(String id, Spot spot) {
    this.id = id.strip();
    this.spot = spot;
    if (this.id.isEmpty()) {
      throw spot.flaw("an entry without a number", "fetch the list again; nothing of it was taken");
    }
  }

  /** The list's own number. */
  public String id() {
    return id;
  }

  /** Where it begins. */
  public Spot spot() {
    return spot;
  }

  /** What it is. */
  public Draft kind(ProfileKind said) {
    kind = said;
    return this;
  }

  /** What it is, as far as said. */
  public ProfileKind kind() {
    return kind;
  }

  /** A name; the first standing of the same words stays. */
  public Draft name(KnownName name) {
    names.putIfAbsent(name.words(), name);
    return this;
  }

  /** A name, where there is one. */
  public Draft name(Optional<KnownName> name) {
    name.ifPresent(this::name);
    return this;
  }

  /** Whether it has a name yet. */
  public boolean hasName() {
    return !names.isEmpty();
  }

  /** A name of a person in the form "BERG, Anna", of anything else as it is. */
  public Draft listedName(String words, Standing standing) {
    return kind == ProfileKind.PERSON
        ? name(PersonNames.commaed(words, standing))
        : name(words, standing);
  }

  /** A name that is not taken apart; nothing where the words are blank. */
  public Draft name(String words, Standing standing) {
    String clean = Words.clean(words);
    return clean.isEmpty() ? this : name(KnownName.of(clean, standing));
  }

  /** When born or founded. */
  public Draft birth(Optional<Edtf> date) {
    date.ifPresent(births::add);
    return this;
  }

  /** Where born or seated, as written. */
  public Draft place(String words) {
    add(places, words);
    return this;
  }

  /** A state by name, people or code; what is none becomes a remark under the label. */
  public Draft country(String words, String label) {
    String clean = Words.clean(words);
    if (!clean.isEmpty()) {
      List<String> codes = Nations.codes(clean);
      countries.addAll(codes);
      if (codes.isEmpty()) {
        remark(label + ": " + clean);
      }
    }
    return this;
  }

  /** A state that a place lies in; nothing where it is none. */
  public Draft seat(String words) {
    countries.addAll(Nations.codes(Words.clean(words)));
    return this;
  }

  /** Man or woman, by whatever word says so. */
  public Draft gender(String words) {
    Gender said = Words.gender(words);
    gender = said == Gender.UNKNOWN ? gender : said;
    return this;
  }

  /** An office held. */
  public Draft tenure(String role) {
    String clean = Words.clean(role);
    return clean.isEmpty()
        ? this
        : tenure(new Tenure(clean, Optional.empty(), Optional.empty(), Optional.empty()));
  }

  /** An office held for a while. */
  public Draft tenure(Tenure tenure) {
    tenures.add(tenure);
    return this;
  }

  /** A number of a paper or register. */
  public Draft identifier(String sort, String value) {
    String clean = Words.clean(value);
    if (!clean.isEmpty()) {
      identifiers.add(new Identifier(Words.clean(sort), clean));
    }
    return this;
  }

  /** Somebody to whom it is tied. */
  public Draft associate(String name, String relation) {
    String clean = Words.clean(name);
    return clean.isEmpty() ? this : associate(new Associate(clean, relation, Optional.empty()));
  }

  /** Somebody to whom it is tied. */
  public Draft associate(Associate other) {
    associates.add(other);
    return this;
  }

  /** The regimes so far. */
  public List<String> programmes() {
    return List.copyOf(programmes);
  }

  /** A regime or law under which it is listed. */
  public Draft programme(String words) {
    add(programmes, words);
    return this;
  }

  /** What the list adds in words. */
  public Draft remark(String words) {
    add(remarks, words);
    return this;
  }

  /** Listed since; of several days the first one. */
  public Draft listed(Optional<Edtf> date) {
    listed =
        date.filter(d -> listed.isEmpty() || d.earliest().isBefore(listed.get().earliest()))
            .or(() -> listed);
    return this;
  }

  /** The first day on which nothing of it holds any more: of several the last, none where none. */
  public Draft lastDelisted(Optional<Edtf> date) {
    delisted =
        date.filter(d -> delisted.isEmpty() || d.latest().isAfter(delisted.get().latest()))
            .or(() -> date.isEmpty() ? Optional.empty() : delisted);
    return this;
  }

  /** The first day on which it no longer holds. */
  public Draft delisted(Optional<Edtf> date) {
    delisted = date.or(() -> delisted);
    return this;
  }

  /**
   * The entry.
   *
   * @throws org.sayso.model.SaysoException where it has no name
   */
  public ListEntry entry() {
    return new ListEntry(
        profile(), new Listing(List.copyOf(programmes), listed, delisted, List.copyOf(remarks)));
  }

  /**
   * Who it is, without the listing.
   *
   * @throws org.sayso.model.SaysoException where there is no name
   */
  public Profile profile() {
    if (names.isEmpty()) {
      throw spot.flaw(
          "entry " + id + " has no name", "fetch the list again; nothing of it was taken");
    }
    return new Profile(
        id,
        kind,
        new ArrayList<>(names.values()),
        new Traits(
            List.copyOf(births),
            List.copyOf(places),
            List.copyOf(countries),
            gender,
            List.copyOf(tenures),
            List.copyOf(identifiers),
            List.copyOf(associates)));
  }

  private static void add(Set<String> to, String words) {
    String clean = Words.clean(words);
    if (!clean.isEmpty()) {
      to.add(clean);
    }
  }
}

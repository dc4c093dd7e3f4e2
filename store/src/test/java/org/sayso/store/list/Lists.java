package org.sayso.store.list;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.entity.Gender;
import org.sayso.model.profile.Associate;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.profile.WatchList;
import org.sayso.model.text.Edtf;

/** The lists of an invented authority. */
final class Lists {
  private Lists() {}

  /** A state of the list "harbour", issued on that day and fetched the day after. */
  static WatchList issued(String day, ListEntry... entries) {
    ListVersion version =
        new ListVersion(
            "harbour",
            "digest of " + day,
            Instant.parse(day + "T09:00:00Z").plusSeconds(86_400),
            Optional.of(new Edtf(day)));
    return new WatchList(version, List.of(entries));
  }

  /** Somebody listed since a day. */
  static ListEntry entry(String id, String name, String listed) {
    return entry(id, name, Optional.of(listed), Optional.empty());
  }

  /** Somebody of whom the list does not say since when. */
  static ListEntry undated(String id, String name) {
    return entry(id, name, Optional.empty(), Optional.empty());
  }

  static ListEntry entry(
      String id, String name, Optional<String> listed, Optional<String> delisted) {
    Profile profile =
        new Profile(
            id, ProfileKind.PERSON, List.of(KnownName.of(name, Standing.MAIN)), Traits.NONE);
    Listing listing =
        new Listing(List.of(), listed.map(Edtf::new), delisted.map(Edtf::new), List.of());
    return new ListEntry(profile, listing);
  }

  /** Somebody of whom everything is told, with every sign that a text may trip over. */
  static ListEntry full(String id) {
    List<KnownName> names =
        List.of(
            new KnownName(
                "Doru Vasile Ilmen",
                Standing.MAIN,
                Optional.of(
                    new NameParts(
                        Optional.of("Doru"), Optional.of("Vasile"), Optional.of("Ilmen")))),
            new KnownName(
                "Ilmen",
                Standing.WEAK,
                Optional.of(
                    new NameParts(Optional.empty(), Optional.empty(), Optional.of("Ilmen")))),
            KnownName.of("Дору Илмень", Standing.ALIAS).in("ru"),
            KnownName.of("D\\Ilmen\tthe\nelder\r", Standing.FORMER));
    Tenure held =
        new Tenure(
            "harbour master",
            Optional.of("Port of Sorn"),
            Optional.of(new Edtf("2019")),
            Optional.empty());
    Traits traits =
        new Traits(
            List.of(new Edtf("1961-03-04"), new Edtf("1962")),
            List.of("Sorn"),
            List.of("EE", "FI"),
            Gender.MALE,
            List.of(
                held, new Tenure("pilot", Optional.empty(), Optional.empty(), Optional.empty())),
            List.of(new Identifier("passport", "A 12"), new Identifier("", "77")),
            List.of(
                new Associate("Sorn Tar Works", "owner", Optional.of("h9")),
                new Associate("Ana Perl", "linked to", Optional.empty())));
    Listing listing =
        new Listing(
            List.of("Decree 4"),
            Optional.of(new Edtf("2020-05-06")),
            Optional.of(new Edtf("2031")),
            List.of("Moved tar.\nBy night.", ""));
    return new ListEntry(new Profile(id, ProfileKind.PERSON, names, traits), listing);
  }

  /** So many entries with names of their own. */
  static ListEntry[] many(int count) {
    return Stream.iterate(1, i -> i + 1)
        .limit(count)
        .map(i -> entry("h" + i, "Person Number " + i, "2020-01-01"))
        .toArray(ListEntry[]::new);
  }
}

package org.sayso.link.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.link.match.Match;
import org.sayso.link.match.Matcher;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.ListVersion;
import org.sayso.model.profile.Listing;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Traits;
import org.sayso.model.profile.WatchList;
import org.sayso.model.text.Edtf;

/** Who is on a list on a day, and which version of the list says so. */
class A01AsOfTest {
  private static final WatchList OLD =
      list("2024-01-10", entry("1", "Marlow Tintagel", "2023-05-01", ""));
  private static final WatchList NEW =
      list(
          "2025-01-10",
          entry("1", "Marlow Tintagel", "2023-05-01", "2024-11-30"),
          entry("2", "Oriel Quenby", "2024-06-15", ""));
  private static final Screener SCREENER = new Screener(List.of(NEW, OLD), new Matcher());

  private static ListEntry entry(String id, String name, String listed, String delisted) {
    Profile profile =
        new Profile(
            id, ProfileKind.PERSON, List.of(KnownName.of(name, Standing.MAIN)), Traits.NONE);
    return new ListEntry(profile, new Listing(List.of(), day(listed), day(delisted), List.of()));
  }

  private static Optional<Edtf> day(String day) {
    return day.isEmpty() ? Optional.empty() : Optional.of(new Edtf(day));
  }

  private static WatchList list(String issued, ListEntry... entries) {
    Instant retrieved = Instant.parse(issued + "T12:00:00Z");
    return new WatchList(
        new ListVersion("shore", "digest " + issued, retrieved, day(issued)), List.of(entries));
  }

  private static List<String> hits(String name, String day) {
    Optional<LocalDate> asOf =
        day.equals("now") ? Optional.empty() : Optional.of(LocalDate.parse(day));
    return SCREENER
        .screen(Profile.named(name, ProfileKind.PERSON), new ScreenQuery(asOf, Match.THRESHOLD, 10))
        .stream()
        .map(hit -> hit.id() + " of " + hit.version().issued().orElseThrow().value())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    // before the oldest version, which answers, and before he was listed
    "Marlow Tintagel, 2023-04-30, ''",
    "Marlow Tintagel, 2023-05-01, shore:1 of 2024-01-10",
    "Marlow Tintagel, 2024-12-31, shore:1 of 2024-01-10",
    // the newer version tells that he was delisted
    "Marlow Tintagel, 2025-01-10, ''",
    "Marlow Tintagel, now, ''",
    // the older version does not know her yet
    "Oriel Quenby, 2024-07-01, ''",
    "Oriel Quenby, 2025-02-01, shore:2 of 2025-01-10",
    "Oriel Qeunby, now, shore:2 of 2025-01-10"
  })
  void whoCountsOnADay(String name, String day, String expected) {
    assertThat(String.join(", ", hits(name, day))).isEqualTo(expected);
  }

  @Test
  void oneVersionOfAListAnswers() {
    assertThat(SCREENER.versions(Optional.empty())).containsExactly(NEW.version());
    assertThat(SCREENER.versions(Optional.of(LocalDate.parse("2024-05-01"))))
        .containsExactly(OLD.version());
    assertThat(Screener.reaches(OLD.version(), LocalDate.parse("2023-05-01"))).isFalse();
  }

  @Test
  void theOrderOfListsChangesNothing() {
    Screener turned = new Screener(List.of(OLD, NEW), new Matcher());
    Profile asked = Profile.named("Oriel Qeunby", ProfileKind.PERSON);
    assertThat(turned.screen(asked, ScreenQuery.USUAL))
        .isEqualTo(SCREENER.screen(asked, ScreenQuery.USUAL));
  }
}

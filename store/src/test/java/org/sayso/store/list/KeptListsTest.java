package org.sayso.store.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sayso.store.list.Lists.entry;
import static org.sayso.store.list.Lists.full;
import static org.sayso.store.list.Lists.issued;
import static org.sayso.store.list.Lists.many;
import static org.sayso.store.list.Lists.undated;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.ListEntry;
import org.sayso.model.profile.WatchList;
import org.sayso.model.screening.ListAddition;
import org.sayso.model.screening.ListInForce;
import org.sayso.model.text.Edtf;
import org.sayso.store.CaseStore;

/** Lists are kept in their versions and tell who was listed on a day. */
class KeptListsTest {
  @TempDir Path folder;
  private CaseStore store;

  @BeforeEach
  void aCase() {
    store = CaseStore.open(folder);
  }

  @AfterEach
  void closed() {
    store.close();
  }

  @Test
  void aListComesBackAsItWas() {
    WatchList list = issued("2026-02-01", full("h1"), undated("h2", "Ana Perl"));
    ListAddition added = store.lists().add(list);
    assertThat(added.known()).isFalse();
    assertThat(added.came()).isEqualTo(2);
    assertThat(now().parts()).containsExactly(list);
  }

  @Test
  void theSameBytesAgainChangeNothing() {
    store.lists().add(issued("2026-02-01", full("h1")));
    assertThat(store.lists().add(issued("2026-02-01", full("h1"))).known()).isTrue();
    assertThat(store.lists().versions()).hasSize(1);
  }

  @Test
  void anEmptyListIsRefusedAndTheOldOneStays() {
    store.lists().add(issued("2026-02-01", full("h1")));
    assertThatThrownBy(() -> store.lists().add(issued("2026-03-01")))
        .isInstanceOf(SaysoException.class)
        .hasMessageContaining("harbour has no entries");
    assertThat(now().entries()).isEqualTo(1);
  }

  @Test
  void aLaterVersionTellsWhatChanged() {
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl"), undated("h2", "Bo Reed")));
    ListAddition added =
        store
            .lists()
            .add(issued("2026-03-01", undated("h3", "Cy Dale"), undated("h1", "Anna Perl")));
    assertThat(List.of(added.came(), added.changed(), added.went())).containsExactly(1, 1, 1);
    assertThat(names(now())).containsExactly("Cy Dale", "Anna Perl");
  }

  @Test
  void aFileThatWasCutOffIsSuspected() {
    store.lists().add(issued("2026-02-01", many(10)));
    assertThat(store.lists().add(issued("2026-03-01", many(4))).shrank()).isTrue();
    assertThat(store.lists().add(issued("2026-04-01", many(9))).shrank()).isFalse();
  }

  @Test
  void aVersionThatSaysTheSameTakesOneStretch() {
    store.lists().add(issued("2026-02-01", many(1000)));
    store.lists().add(issued("2026-03-01", many(999)));
    assertThat(names(on("2026-02-15"))).hasSize(1000);
    assertThat(names(on("2026-03-15"))).hasSize(999);
  }

  @Test
  void onADayTheVersionOfThatDayHolds() {
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl")));
    store.lists().add(issued("2026-03-01", undated("h1", "Anna Perl")));
    assertThat(names(on("2026-02-28"))).containsExactly("Ana Perl");
    assertThat(names(on("2026-03-01"))).containsExactly("Anna Perl");
  }

  @Test
  void whoVanishedIsDelistedOnTheDayOfTheVersionThatLacksHim() {
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl"), undated("h2", "Bo Reed")));
    store.lists().add(issued("2026-03-01", undated("h2", "Bo Reed")));
    assertThat(names(on("2026-03-01"))).containsExactly("Bo Reed");
    ListEntry gone = on("2026-02-20").parts().get(0).entries().get(0);
    assertThat(gone.profile().name()).isEqualTo("Ana Perl");
    assertThat(gone.listing().delisted()).contains(new Edtf("2026-03-01"));
  }

  @Test
  void whoWasListedBetweenTwoVersionsIsKnownFromTheLaterOne() {
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl")));
    store
        .lists()
        .add(issued("2026-03-01", undated("h1", "Ana Perl"), entry("h2", "Bo Reed", "2026-02-10")));
    assertThat(names(on("2026-02-09"))).containsExactly("Ana Perl");
    assertThat(names(on("2026-02-10"))).containsExactly("Ana Perl", "Bo Reed");
  }

  @Test
  void beforeTheFirstVersionTheDatesOfListingTellAndTheGapIsTold() {
    store
        .lists()
        .add(issued("2026-02-01", entry("h1", "Ana Perl", "2020-05-06"), undated("h2", "Bo Reed")));
    assertThat(names(on("2020-05-05"))).containsExactly("Bo Reed");
    assertThat(names(on("2020-05-06"))).containsExactly("Ana Perl", "Bo Reed");
    assertThat(on("2020-05-06").caveat().orElseThrow())
        .startsWith("the oldest kept version of harbour is of 2026-02-01");
    assertThat(on("2026-02-01").caveat()).isEmpty();
  }

  @Test
  void whoIsSaidToBeDelistedNoLongerHolds() {
    store
        .lists()
        .add(
            issued(
                "2026-02-01",
                entry("h1", "Ana Perl", Optional.of("2020"), Optional.of("2025-12-31")),
                entry("h2", "Bo Reed", Optional.of("2020"), Optional.of("2026-12-31"))));
    assertThat(names(now())).containsExactly("Bo Reed");
    assertThat(names(on("2025-12-30"))).containsExactly("Ana Perl", "Bo Reed");
    assertThat(names(on("2025-12-31"))).containsExactly("Bo Reed");
    assertThat(names(on("2027-01-01"))).isEmpty();
  }

  @Test
  void anOlderVersionBroughtLaterTakesItsPlace() {
    store.lists().add(issued("2026-03-01", undated("h1", "Anna Perl")));
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl")));
    assertThat(names(now())).containsExactly("Anna Perl");
    assertThat(names(on("2026-02-15"))).containsExactly("Ana Perl");
    assertThat(store.lists().versions())
        .extracting(kept -> kept.day().toString())
        .containsExactly("2026-02-01", "2026-03-01");
  }

  @Test
  void whatChangedSinceADayIsToldWhereItIsKnown() {
    store.lists().add(issued("2026-02-01", undated("h1", "Ana Perl"), undated("h2", "Bo Reed")));
    store
        .lists()
        .add(
            issued(
                "2026-03-01",
                undated("h1", "Ana Perl"),
                undated("h2", "Bob Reed"),
                undated("h3", "Cy")));
    assertThat(store.lists().changedSince("harbour", day("2026-02-10")).orElseThrow())
        .containsExactlyInAnyOrder("h2", "h3");
    assertThat(store.lists().changedSince("harbour", day("2026-01-10"))).isEmpty();
  }

  @Test
  void aListIsForgottenWhole() {
    store.lists().add(issued("2026-02-01", full("h1")));
    assertThat(store.lists().remove("harbour")).isEqualTo(1);
    assertThat(store.lists().remove("harbour")).isZero();
    assertThat(store.lists().inForce(Optional.empty())).isEmpty();
  }

  private ListInForce now() {
    return store.lists().inForce(Optional.empty()).get(0);
  }

  private ListInForce on(String day) {
    return store.lists().inForce(Optional.of(day(day))).get(0);
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }

  private static List<String> names(ListInForce list) {
    return list.parts().stream()
        .flatMap(part -> part.entries().stream())
        .map(entry -> entry.profile().name())
        .toList();
  }
}

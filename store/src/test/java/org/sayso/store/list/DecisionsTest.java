package org.sayso.store.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.screening.Decision;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.screening.EntryRef;
import org.sayso.model.screening.Verdict;
import org.sayso.store.CaseStore;

/** Decisions stay, with who, when and why, also when taken back. */
class DecisionsTest {
  private static final Instant NOON = Instant.parse("2026-04-05T12:00:00Z");
  private static final EntryRef ILMEN = new EntryRef("harbour", "h1");

  @TempDir Path folder;

  @Test
  void aDecisionComesBackWithItsNumber() {
    try (CaseStore store = CaseStore.open(folder)) {
      store.decisions().add(made(Optional.of("Q0123456789"), Verdict.DIFFERENT));
      Decision second = store.decisions().add(made(Optional.empty(), Verdict.SAME));
      assertThat(second.number()).isEqualTo(2);
      assertThat(store.decisions().all()).hasSize(2).last().isEqualTo(second);
    }
  }

  @Test
  void itIsTakenBackOnceAndStaysInTheBook() {
    try (CaseStore store = CaseStore.open(folder)) {
      store.decisions().add(made(Optional.empty(), Verdict.UNSURE));
      assertThat(store.decisions().undo(1, NOON)).isTrue();
      assertThat(store.decisions().undo(1, NOON)).isFalse();
      assertThat(store.decisions().undo(9, NOON)).isFalse();
      assertThat(store.decisions().all().get(0).undone()).contains(NOON);
    }
  }

  @Test
  void theLastScreeningReplacesTheOneBefore() {
    EntityMatch one = new EntityMatch("Q0123456789", ILMEN, "Doru Ilmen", 0.91);
    EntityMatch other = new EntityMatch("Q0123456789", new EntryRef("un", "7"), "Ilmen", 0.75);
    try (CaseStore store = CaseStore.open(folder)) {
      store.matches().replace(List.of(one, other));
      assertThat(store.matches().all()).containsExactly(one, other);
      store.matches().replace(List.of(other));
      assertThat(store.matches().all()).containsExactly(other);
    }
  }

  private static Decision made(Optional<String> entity, Verdict verdict) {
    return new Decision(
        0,
        new Decision.Subject(entity, "Doru Ilmen"),
        ILMEN,
        "ILMEN, Doru",
        "0f",
        verdict,
        new Decision.Note("born in another year", Optional.of("Ines"), NOON),
        Optional.empty());
  }
}

package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that somebody stops: what is under way is kept, and nothing is damaged. */
class CutShortTest {
  @TempDir Path folder;

  @Test
  void what_is_under_way_is_kept_whenever_the_stop_comes() {
    for (int moment = 0; moment < 8; moment++) {
      AtomicInteger asked = new AtomicInteger();
      int last = moment;
      Stages stages =
          TaleStages.of(
                  TaleStages.saying("a.txt", "it would rain"),
                  TaleStages.saying("b.txt", "it would snow"),
                  TaleStages.saying("c.txt", "it would hail"))
              .until(() -> asked.getAndIncrement() >= last);
      try (Case kept = Case.open(folder.resolve("case" + moment), stages)) {
        int added = kept.read(Batch.of(java.util.List.of()), Progress.NONE).added();
        assertThat(kept.articles()).hasSize(added).hasSizeLessThanOrEqualTo(last);
        assertThat(kept.verify().clean()).isTrue();
      }
    }
  }

  @Test
  void who_heard_that_there_is_one_more_gets_it() {
    AtomicInteger asked = new AtomicInteger();
    Stages stages =
        TaleStages.of(TaleStages.saying("a.txt", "it would rain"))
            .until(() -> asked.getAndIncrement() > 0);
    try (Inflow inflow = stages.read().apply(Batch.of(java.util.List.of()))) {
      assertThat(inflow.hasNext()).isTrue();
      assertThat(inflow.next().path()).isEqualTo("a.txt");
      assertThat(inflow.hasNext()).isFalse();
    }
  }

  @Test
  void a_case_that_waits_for_news_lets_others_read_into_it_and_ask() {
    Path place = folder.resolve("shared");
    Stages first = TaleStages.of(TaleStages.saying("a.txt", "it would rain"));
    Stages second = TaleStages.of(TaleStages.saying("b.txt", "it would snow"));
    try (Case waiting = Case.open(place, first)) {
      waiting.read(Batch.of(java.util.List.of()), Progress.NONE);
      try (Case other = Case.open(place, second)) {
        assertThat(other.read(Batch.of(java.util.List.of()), Progress.NONE).added()).isEqualTo(1);
      }
      try (Case asking = Case.openReading(place)) {
        assertThat(asking.articles()).hasSize(2);
        assertThat(asking.search("snow")).isNotEmpty();
      }
      assertThat(waiting.read(Batch.of(java.util.List.of()), Progress.NONE).added()).isZero();
      assertThat(waiting.search("snow")).isNotEmpty();
    }
  }
}

package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.entity.LinkedArticle;

/** Several threads and several stores on one case. */
class ManyThreadsTest {
  @TempDir Path folder;

  @Test
  void threadsReadAndWriteAtOnce() {
    try (CaseStore store = CaseStore.open(folder);
        CaseStore reader = CaseStore.openReading(folder)) {
      IntStream.range(0, 60)
          .parallel()
          .forEach(
              i -> {
                LinkedArticle article = RandomArticles.of(i, 50);
                store.save(article);
                assertThat(store.article(article.article().id())).contains(article);
                assertThat(reader.article(article.article().id())).contains(article);
              });
      assertThat(reader.articles()).hasSize(60);
    }
  }

  @Test
  void twoWritersTakeTurns() {
    try (CaseStore one = CaseStore.open(folder);
        CaseStore other = CaseStore.open(folder)) {
      IntStream.range(0, 40)
          .parallel()
          .forEach(i -> (i % 2 == 0 ? one : other).save(RandomArticles.of(i / 2, 40)));
      assertThat(one.articles()).hasSize(20);
    }
  }

  @Test
  void theOrderOfSavingChangesNoRow() {
    Path there = folder.resolve("there");
    Path back = folder.resolve("back");
    try (CaseStore forward = CaseStore.open(there);
        CaseStore backward = CaseStore.open(back)) {
      IntStream.range(0, 5).forEach(i -> forward.save(RandomArticles.of(i, 50)));
      IntStream.range(0, 5).forEach(i -> backward.save(RandomArticles.of(4 - i, 50)));
    }
    assertThat(Sql.dump(there)).containsExactlyInAnyOrderElementsOf(Sql.dump(back));
  }
}

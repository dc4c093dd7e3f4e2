package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sayso.model.entity.LinkedArticle;

/** Whatever a valid article holds, it comes back equal and its spans check out. */
class RandomArticlesTest {
  private static Path folder;
  private static CaseStore store;

  @BeforeContainer
  static void open() throws IOException {
    folder = Files.createTempDirectory("random");
    store = CaseStore.open(folder);
  }

  @AfterContainer
  static void close() throws IOException {
    assertThat(store.check().misses()).isEmpty();
    store.close();
    Files.delete(folder.resolve("case.db"));
    Files.delete(folder);
  }

  @Property(tries = 100)
  void comesBackEqual(@ForAll long seed, @ForAll @IntRange(max = 300) int length) {
    LinkedArticle article = RandomArticles.of(seed, length);
    store.save(article);
    assertThat(store.article(article.article().id())).contains(article);
    assertThat(store.save(article)).isEqualTo(Saved.UNCHANGED);
  }
}

package org.sayso.store.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.store.Articles;
import org.sayso.store.CaseStore;

/** The index is derived: whatever happens to it, the truth brings it back. */
class CatchUpTest {
  @TempDir Path folder;

  @Test
  void whatIsSavedLaterIsFoundAfterCatchingUp() {
    try (CaseStore store = CaseStore.open(folder);
        CaseIndex index = CaseIndex.open(store)) {
      assertThat(index.search("pier", 5)).isEmpty();
      store.save(Articles.harbour());
      index.catchUp();
      assertThat(index.search("pier", 5)).hasSize(2);
    }
  }

  @Test
  void anIndexLeftBehindCatchesUpWhenOpened() {
    try (CaseStore store = CaseStore.open(folder)) {
      CaseIndex.open(store).close();
      store.save(Articles.harbour());
      assertThat(found(store)).isEqualTo(2);
    }
  }

  @Test
  void aReplacedArticleIsIndexedAnew() {
    LinkedArticle heron = Articles.bare("A heron.", null);
    try (CaseStore store = CaseStore.open(folder);
        CaseIndex index = CaseIndex.open(store)) {
      store.save(heron);
      index.catchUp();
      store.save(Articles.with(Metadata.NONE, heron));
      index.catchUp();
      assertThat(index.search("title", 5)).isEmpty();
      assertThat(index.search("heron", 5)).hasSize(1);
    }
  }

  @Test
  void aMissingIndexIsMadeAnewAlsoWhenOnlyReading() throws IOException {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      assertThat(found(store)).isEqualTo(2);
    }
    deleteIndex();
    try (CaseStore store = CaseStore.openReading(folder)) {
      assertThat(found(store)).isEqualTo(2);
    }
  }

  @Test
  void aBrokenIndexIsMadeAnew() throws IOException {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      assertThat(found(store)).isEqualTo(2);
      for (Path file : indexFiles()) {
        Files.writeString(file, "broken");
      }
      assertThat(found(store)).isEqualTo(2);
      assertThat(found(store)).isEqualTo(2);
    }
  }

  @Test
  void anIndexThatBreaksWhileOpenIsMadeAnew() throws IOException {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      try (CaseIndex index = CaseIndex.open(store)) {
        deleteIndex();
        store.save(Articles.bare("The pier at night.", null));
        index.catchUp();
        assertThat(index.search("pier", 9)).hasSize(4);
      }
    }
  }

  @Test
  void whereNoFolderCanBeMadeItLivesInMemory() throws IOException {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      Files.writeString(folder.resolve("index"), "in the way");
      assertThat(found(store)).isEqualTo(2);
    }
  }

  @Test
  void twoIndexesOfOneCaseSeeTheSame() {
    try (CaseStore store = CaseStore.open(folder);
        CaseIndex one = CaseIndex.open(store);
        CaseIndex other = CaseIndex.open(store)) {
      store.save(Articles.harbour());
      one.catchUp();
      assertThat(other.search("pier", 5)).isEqualTo(one.search("pier", 5)).hasSize(2);
    }
  }

  @Test
  void rebuildingChangesNoAnswer() {
    try (CaseStore store = CaseStore.open(folder);
        CaseIndex index = CaseIndex.open(store)) {
      for (int i = 0; i < 20; i++) {
        store.save(Articles.bare("Heron number " + i + " stood on the pier.", null));
        index.catchUp();
      }
      store.save(
          Articles.with(Metadata.NONE, Articles.bare("Heron number 3 stood on the pier.", null)));
      index.catchUp();
      List<Hit> before = index.search("heron pier", 50);
      index.rebuild();
      assertThat(index.search("heron pier", 50)).isEqualTo(before).hasSize(39);
    }
  }

  private static int found(CaseStore store) {
    try (CaseIndex index = CaseIndex.open(store)) {
      return index.search("pier", 5).size();
    }
  }

  private List<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("index"))) {
      return files.toList();
    }
  }

  private void deleteIndex() throws IOException {
    for (Path file : indexFiles()) {
      Files.delete(file);
    }
    Files.delete(folder.resolve("index"));
  }
}

package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.LinkedArticle;

/** What goes in comes out, once, whatever the order. */
class SaveAndLoadTest {
  @TempDir Path folder;

  @Test
  void anArticleWithOneOfEverythingComesBackEqual() {
    LinkedArticle harbour = Articles.harbour();
    try (CaseStore store = CaseStore.open(folder)) {
      assertThat(store.save(harbour)).isEqualTo(Saved.NEW);
      assertThat(store.article(harbour.article().id())).contains(harbour);
    }
    try (CaseStore again = CaseStore.openReading(folder)) {
      assertThat(again.linkedArticles()).containsExactly(harbour);
    }
  }

  @Test
  void anUnknownArticleIsAbsent() {
    try (CaseStore store = CaseStore.open(folder)) {
      assertThat(store.article(ArticleId.of("nothing"))).isEmpty();
      assertThat(store.paths(ArticleId.of("nothing"))).isEmpty();
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void savingTwiceChangesNoRow() {
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(Articles.harbour());
      List<String> before = Sql.dump(folder);
      assertThat(store.save(Articles.harbour())).isEqualTo(Saved.UNCHANGED);
      assertThat(Sql.dump(folder)).isEqualTo(before);
    }
  }

  @Test
  void theSameBytesUnderAnotherPathKeepTheFirstAndNoteTheOther() {
    LinkedArticle harbour = Articles.harbour();
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(harbour);
      assertThat(store.save(Articles.under("copy.txt", harbour))).isEqualTo(Saved.UNCHANGED);
      assertThat(store.save(Articles.under("copy.txt", harbour))).isEqualTo(Saved.UNCHANGED);
      assertThat(store.paths(harbour.article().id())).containsExactly("harbour.txt", "copy.txt");
      assertThat(store.article(harbour.article().id())).contains(harbour);
    }
  }

  @Test
  void howAnArticleWasReadIsNotedBesideIt() {
    LinkedArticle harbour = Articles.harbour();
    ArticleId id = harbour.article().id();
    try (CaseStore store = CaseStore.open(folder)) {
      assertThat(store.saveAll(List.of(harbour), Map.of(id, "fast"))).containsExactly(Saved.NEW);
      assertThat(store.manner(id)).isEqualTo("fast");
      assertThat(store.saveAll(List.of(harbour), Map.of())).containsExactly(Saved.UNCHANGED);
      assertThat(store.manner(id)).isEmpty();
      assertThat(store.manner(ArticleId.of("nothing"))).isEmpty();
    }
  }

  @Test
  void otherMetadataReplaceAndKeepThePaths() {
    LinkedArticle harbour = Articles.harbour();
    LinkedArticle untitled = Articles.with(Metadata.NONE, harbour);
    try (CaseStore store = CaseStore.open(folder)) {
      store.save(harbour);
      store.save(Articles.under("copy.txt", harbour));
      assertThat(store.save(Articles.under("third.txt", untitled))).isEqualTo(Saved.REPLACED);
      assertThat(store.article(harbour.article().id())).contains(untitled);
      assertThat(store.paths(harbour.article().id()))
          .containsExactly("harbour.txt", "copy.txt", "third.txt");
    }
  }

  @Test
  void oneCallMayHoldTheSameBytesTwice() {
    LinkedArticle harbour = Articles.harbour();
    try (CaseStore store = CaseStore.open(folder)) {
      assertThat(store.saveAll(List.of(harbour, Articles.under("copy.txt", harbour))))
          .containsExactly(Saved.NEW, Saved.UNCHANGED);
      assertThat(store.paths(harbour.article().id())).containsExactly("harbour.txt", "copy.txt");
    }
  }

  @Test
  void aCallThatFailsLeavesNothing() {
    LinkedArticle broken = RandomArticles.withUnknownStatement();
    try (CaseStore store = CaseStore.open(folder)) {
      List<LinkedArticle> both = List.of(Articles.harbour(), broken);
      assertThatThrownBy(() -> store.saveAll(both))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no statement s7");
      assertThat(store.articles()).isEmpty();
    }
  }

  @Test
  void theListIsByDayThenIdAndCounts() {
    LinkedArticle late = Articles.bare("late", "2024-06");
    LinkedArticle bounded = Articles.bare("bounded", "../2024-01-02");
    LinkedArticle unknown = Articles.bare("unknown", null);
    try (CaseStore store = CaseStore.open(folder)) {
      store.saveAll(List.of(unknown, late, Articles.harbour(), bounded));
      assertThat(store.articles())
          .extracting(ArticleSummary::path)
          .containsExactly("bounded.txt", "harbour.txt", "late.txt", "unknown.txt");
      ArticleSummary harbour = store.articles().get(1);
      assertThat(harbour.metadata()).isEqualTo(Articles.harbour().article().metadata());
      assertThat(harbour.length())
          .isEqualTo(Articles.HARBOUR.codePointCount(0, Articles.HARBOUR.length()));
      assertThat(
              List.of(
                  harbour.entities(), harbour.statements(), harbour.events(), harbour.relations()))
          .containsExactly(2, 2, 1, 1);
    }
  }
}

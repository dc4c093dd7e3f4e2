package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.ArticleVersion;
import org.sayso.engine.answer.ArticleVersion.Sequel;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.engine.json.CaseWriter;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Note;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;

/** The versions of an article: what changed, what the newsroom says of it, and in which order. */
class VersionsTest {
  private static final String URL = "https://www.island.example/ferry?utm_source=post#top";
  private static final String FIRST = "Ada Okoro said the ferry sank. All were brought ashore.";
  private static final String SECOND =
      "Ada Okoro said the ferry ran aground. All were brought ashore.";

  @TempDir Path folder;

  @Test
  void other_words_at_one_address_are_a_later_version_with_what_changed() {
    VersionHistory history =
        only(
            article("new.txt", SECOND, Optional.of("2031-05-05")),
            article("old.txt", FIRST, Optional.of("2031-05-04")));
    assertThat(history.address()).isEqualTo("island.example/ferry");
    ArticleVersion later = history.versions().get(1);
    assertThat(history.versions())
        .extracting(v -> v.article().path())
        .containsExactly("old.txt", "new.txt");
    assertThat(later.sequel()).isEqualTo(Sequel.LATER);
    assertThat(later.removed())
        .extracting(s -> s.in(FIRST))
        .containsExactly("Ada Okoro said the ferry sank.");
    assertThat(later.added())
        .extracting(s -> s.in(SECOND))
        .containsExactly("Ada Okoro said the ferry ran aground.");
    assertThat(later.silent()).isTrue();
  }

  @Test
  void an_edit_that_a_correction_tells_of_is_not_silent() {
    String corrected = SECOND + "\nCorrection: An earlier version said that the ferry sank.";
    VersionHistory history =
        only(
            article("old.txt", FIRST, Optional.empty()),
            article("new.txt", corrected, Optional.empty()));
    ArticleVersion later = history.versions().get(1);
    assertThat(later.article().path()).isEqualTo("new.txt");
    assertThat(later.sequel()).isEqualTo(Sequel.LATER);
    assertThat(later.silent()).isFalse();
    assertThat(later.added()).hasSize(1);
    assertThat(later.notices()).extracting(n -> n.kind().label()).containsExactly("correction");
  }

  @Test
  void the_moment_at_which_a_page_was_taken_orders_what_has_one_date() {
    Article morning =
        taken(article("m.txt", SECOND, Optional.of("2031-05-04")), "2031-05-04T08:00:00Z");
    Article evening =
        taken(article("e.txt", FIRST, Optional.of("2031-05-04")), "2031-05-04T20:00:00Z");
    VersionHistory history = only(evening, morning);
    assertThat(history.versions())
        .extracting(v -> v.article().path())
        .containsExactly("m.txt", "e.txt");
    assertThat(history.versions().get(1).sequel()).isEqualTo(Sequel.LATER);
  }

  @Test
  void where_nothing_tells_the_order_nothing_is_claimed_and_the_order_of_reading_is_none() {
    Article a = article("a.txt", FIRST, Optional.empty());
    Article b = article("b.txt", SECOND, Optional.empty());
    assertThat(only(a, b).versions().get(1).sequel()).isEqualTo(Sequel.UNSURE);
    assertThat(AnswerWriter.versions(List.of(only(a, b))))
        .isEqualTo(AnswerWriter.versions(List.of(only(b, a))));
  }

  @Test
  void two_articles_that_share_no_words_are_no_versions() {
    Article other =
        titled(article("b.txt", "Shops open late on Friday.", Optional.empty()), "Shops");
    assertThat(versions(article("a.txt", FIRST, Optional.empty()), other)).isEmpty();
  }

  @Test
  void without_an_address_the_path_tells() {
    Article old = without(article("page.txt", FIRST, Optional.of("2031-05-04")));
    Article now = without(article("page.txt", SECOND, Optional.of("2031-05-05")));
    assertThat(only(old, now).address()).isEqualTo("page.txt");
  }

  @Test
  void a_run_notes_that_what_it_read_is_another_version() {
    Article old = article("old.txt", FIRST, Optional.of("2031-05-04"));
    Article now = article("new.txt", SECOND, Optional.of("2031-05-05"));
    read(old);
    assertThat(read(now))
        .extracting(Note::message)
        .containsExactly(
            "new.txt: a later version of old.txt with no note of the change; see what changed:"
                + " sayso versions island.example/ferry");
    assertThat(read(now)).isEmpty();
  }

  private VersionHistory only(Article... articles) {
    List<VersionHistory> histories = versions(articles);
    assertThat(histories).hasSize(1);
    return histories.get(0);
  }

  private List<VersionHistory> versions(Article... articles) {
    Path place = folder.resolve("case" + articles[0].path() + articles[1].path());
    try (Case kept = Case.open(place, TaleStages.of(articles))) {
      kept.read(Batch.of(List.of()), Progress.NONE);
      return kept.versions();
    }
  }

  private List<Note> read(Article article) {
    try (Case kept = Case.open(folder.resolve("one"), TaleStages.of(article))) {
      return kept.read(Batch.of(List.of()), Progress.NONE).notes();
    }
  }

  private static Article article(String path, String text, Optional<String> modified) {
    Article bare = Tale.article(path, text, "The Torsby Post");
    Metadata known = bare.metadata();
    Metadata metadata =
        new Metadata(
            known.title(),
            known.publisher(),
            List.of(),
            known.published(),
            modified.map(Edtf::new),
            known.language(),
            Optional.of(URL));
    int line = text.indexOf('\n');
    List<Block> blocks =
        line < 0 ? bare.blocks() : List.of(body(0, line), body(line + 1, text.length()));
    return new Article(ArticleId.of(text), path, metadata, text, blocks, List.of());
  }

  private static Block body(int start, int end) {
    return new Block(new Span(start, end), BlockKind.BODY);
  }

  private static Article taken(Article a, String moment) {
    return with(a, a.metadata().taken(Optional.of(Instant.parse(moment))));
  }

  private static Article without(Article a) {
    Metadata m = a.metadata();
    return with(
        a,
        new Metadata(
            m.title(),
            m.publisher(),
            m.authors(),
            m.published(),
            m.modified(),
            m.language(),
            Optional.empty()));
  }

  private static Article titled(Article a, String title) {
    Metadata m = a.metadata();
    return with(
        a,
        new Metadata(
            Optional.of(title),
            m.publisher(),
            m.authors(),
            m.published(),
            m.modified(),
            m.language(),
            m.url()));
  }

  private static Article with(Article a, Metadata metadata) {
    return new Article(a.id(), a.path(), metadata, a.text(), a.blocks(), a.credits());
  }

  @Test
  void several_versions_are_one_article_and_the_last_speaks() {
    Article old = article("old.txt", FIRST, Optional.of("2031-05-04"));
    Article now = article("new.txt", SECOND, Optional.of("2031-05-05"));
    try (Case kept = Case.open(folder.resolve("two"), TaleStages.of(now, old))) {
      kept.read(Batch.of(List.of()), Progress.NONE);
      assertThat(kept.claims())
          .flatExtracting(c -> c.claim().support())
          .extracting(ref -> ref.article())
          .containsOnly(now.id());
      assertThat(kept.timeline(TimelineQuery.ALL).undated())
          .extracting(f -> f.article().path())
          .doesNotContain("old.txt");
      assertThat(kept.articles())
          .extracting(a -> a.path() + " " + a.versionOf().isPresent())
          .containsExactlyInAnyOrder("new.txt false", "old.txt true");
      assertThat(kept.articles()).extracting(ArticleLine::story).containsOnly(Optional.of("t1"));
      assertThat(CaseWriter.export(kept.contents()))
          .contains("\"versionOf\":\"" + now.id().value() + "\"", "\"versionOf\":null");
      assertThat(kept.read(Batch.of(List.of()), Progress.NONE).added()).isZero();
    }
  }

  @Test
  void a_copy_in_another_paper_is_no_version_though_it_names_the_address() {
    Article here = article("a.txt", FIRST, Optional.empty());
    Metadata known = here.metadata();
    Article copy =
        new Article(
            ArticleId.of("copy"),
            "b.txt",
            new Metadata(
                known.title(),
                Optional.of("The Quay Post"),
                List.of(),
                known.published(),
                known.modified(),
                known.language(),
                known.url()),
            here.text(),
            here.blocks(),
            List.of());
    try (Case kept = Case.open(folder.resolve("copy"), TaleStages.of(here, copy))) {
      kept.read(Batch.of(List.of()), Progress.NONE);
      assertThat(kept.versions()).isEmpty();
    }
  }
}

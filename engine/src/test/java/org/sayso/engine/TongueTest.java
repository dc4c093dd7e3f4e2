package org.sayso.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.Noted;
import org.sayso.engine.answer.ReadReport;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;

/** English is understood; what is in another language is kept, searched, and says so. */
class TongueTest {
  @TempDir Path folder;

  @Test
  void nothing_is_found_in_words_that_are_not_understood_and_that_is_told() {
    List<Extraction> out = extract(in("de"), Stage.LINK);
    assertThat(((Extracted) out.get(0)).linked().annotated().mentions()).isEmpty();
    assertThat(((Noted) out.get(1)).note().message())
        .isEqualTo(
            "a.txt: not understood: de; the text is kept and can be searched, but no findings are"
                + " sought in it");
  }

  @Test
  void english_of_any_country_is_understood_and_so_is_what_nobody_can_name() {
    for (Optional<String> language : List.of(Optional.of("en-GB"), Optional.<String>empty())) {
      List<Extraction> out = extract(in(language), Stage.LINK);
      assertThat(out).hasSize(1);
      assertThat(((Extracted) out.get(0)).linked().annotated().statements()).hasSize(1);
    }
  }

  @Test
  void reading_alone_promises_no_findings_and_misses_none() {
    assertThat(extract(in("de"), Stage.READ)).hasSize(1);
  }

  @Test
  void a_case_keeps_it_and_finds_its_words() {
    try (Case kept = Case.open(folder.resolve("case"), TaleStages.of(in("de")))) {
      ReadReport report = kept.read(Batch.of(List.of()), Progress.NONE);
      assertThat(report.added()).isEqualTo(1);
      assertThat(report.skipped()).isEmpty();
      assertThat(report.notes())
          .extracting(Note::words)
          .allMatch(w -> w.startsWith("not understood: de"));
      assertThat(kept.search("rain")).hasSize(1);
      assertThat(kept.articles().get(0).statements()).isZero();
    }
  }

  private static Article in(String language) {
    return in(Optional.of(language));
  }

  private static Article in(Optional<String> language) {
    Article a = TaleStages.saying("a.txt", "it would rain");
    return new Article(
        a.id(), a.path(), a.metadata().in(language), a.text(), a.blocks(), a.credits());
  }

  private static List<Extraction> extract(Article article, Stage stage) {
    List<Extraction> out = new ArrayList<>();
    new Sayso(TaleStages.of(article))
        .extract(Batch.of(List.of()).upTo(stage), Progress.NONE, out::add);
    return out;
  }
}

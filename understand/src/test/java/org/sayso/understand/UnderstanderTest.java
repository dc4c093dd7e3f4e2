package org.sayso.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Span;

/** The whole stage on a short report. */
class UnderstanderTest {
  private static final String REPORT =
      """
      = Norburg bridge is safe, mayor says \
      ¶ ~ Subscribe to “the Gazette” today, the editor said. \
      ¶ Ana Petrov, the mayor of Norburg, said on Monday that the bridge was safe. “We tested every bolt,” \
      she said. \
      ¶ Norway accused the Lisov Group of hiding the cracks. The group denied the accusation. \
      ¶ Ivan Lisov is the chairman of the Lisov Group. He met the mayor in Oslo.""";

  private static AnnotatedArticle understand(Article article) {
    return TestUnderstander.get().understand(article);
  }

  @Test
  void eachKindOfFindingIsThere() {
    AnnotatedArticle found = understand(TestArticles.of(REPORT));
    assertThat(found.mentions()).isNotEmpty();
    assertThat(found.statements()).hasSizeGreaterThanOrEqualTo(4);
    assertThat(found.events()).isNotEmpty();
    assertThat(found.relations()).isNotEmpty();
  }

  @Test
  void statementsAreNumberedInTheOrderOfTheirContent() {
    AnnotatedArticle found = understand(TestArticles.of(REPORT));
    List<Integer> starts = found.statements().stream().map(s -> s.content().start()).toList();
    assertThat(starts).isSorted();
    assertThat(found.statements())
        .extracting(s -> s.id())
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, starts.size()).mapToObj(StatementId::new).toList());
  }

  @Test
  void nothingIsFoundInBoilerplate() {
    Article article = TestArticles.of(REPORT);
    Span boilerplate = article.blocks().get(1).span();
    AnnotatedArticle found = understand(article);
    assertThat(Spans.of(found)).isNotEmpty().noneMatch(boilerplate::overlaps);
  }

  @Test
  void theArticleIsHandedOnUntouched() {
    Article article = TestArticles.of(REPORT);
    assertThat(understand(article).article()).isSameAs(article);
  }

  @Test
  void twiceIsTheSame() {
    assertThat(understand(TestArticles.of(REPORT))).isEqualTo(understand(TestArticles.of(REPORT)));
  }

  @Test
  void oneArticleDoesNotColourTheNext() {
    Article she = TestArticles.of("She said the bridge was safe.");
    AnnotatedArticle before = understand(she);
    understand(TestArticles.of(REPORT));
    assertThat(understand(she)).isEqualTo(before);
  }

  @Test
  void manyThreadsMayShareOne() {
    AnnotatedArticle alone = understand(TestArticles.of(REPORT));
    List<AnnotatedArticle> together =
        IntStream.range(0, 4)
            .parallel()
            .mapToObj(i -> understand(TestArticles.of(REPORT)))
            .toList();
    assertThat(together).containsOnly(alone);
  }

  @Test
  void nothingGivesNothing() {
    AnnotatedArticle found = understand(TestArticles.of("", List.of()));
    assertThat(Spans.of(found)).isEmpty();
  }

  @Test
  void fiveThousandWordsWithoutAFullStopAreUnderstood() {
    String text = "the mayor said that Ana Petrov ".repeat(833).strip();
    AnnotatedArticle found = understand(TestArticles.oneBlock(text));
    assertThat(Spans.of(found)).isNotEmpty().allMatch(span -> span.end() <= text.length());
  }
}

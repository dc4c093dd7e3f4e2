package org.sayso.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.text.Span;

/** What holds whatever the text is; few tries, for the engine is slow. */
class UnderstanderPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "Ana Petrov said ",
          "that the bridge was safe",
          "“It holds,” ",
          "he said. ",
          "\"We tested it ",
          "\" ",
          "“",
          "” ",
          "«no» ",
          "''yes'' ",
          ", according to the Ministry of Transport, ",
          "Norway's Security Service ",
          "accused Ivan Lisov of theft. ",
          "Mr Lisov reportedly denied ",
          "who ",
          "and ",
          "the mayor's claim that ",
          "😀👩‍👩‍👧 ",
          "\n",
          "\n\n",
          " ¶ ",
          " ¶ = Police: ",
          " ¶ ~ Subscribe ",
          "U.S. ",
          "— ",
          "... ",
          "é\u0301\u200B ",
          "\uD83D",
          "\t",
          "says.",
          "I think ",
          "told reporters ",
          "£5m ",
          "(The Gazette) ",
          "met Marko Ilin in Oslo on Monday. ");

  @Provide
  Arbitrary<String> reports() {
    return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(40).map(p -> String.join("", p));
  }

  @Provide
  Arbitrary<String> noise() {
    return Arbitraries.strings()
        .withChars("“”\"'`«»„.,:;!?()[]-—\n\t aIsaid\uD83D\uDE00\u00A0é中")
        .ofMinLength(1)
        .ofMaxLength(80);
  }

  @Property(tries = 30, seed = "2", shrinking = ShrinkingMode.BOUNDED)
  void everySpanOfAReportLiesInABlockOfItsOwnWords(@ForAll("reports") String text) {
    Article article = TestArticles.of("The mayor spoke. " + text);
    AnnotatedArticle found = TestUnderstander.get().understand(article);
    List<Span> own = article.ownBlocks().map(Block::span).toList();
    assertThat(Spans.of(found))
        .allSatisfy(span -> assertThat(span.in(article.text())).isNotBlank())
        .allMatch(span -> own.stream().anyMatch(block -> block.covers(span)));
  }

  @Property(tries = 15, seed = "3", shrinking = ShrinkingMode.BOUNDED)
  void aReportIsUnderstoodTwiceAlike(@ForAll("reports") String text) {
    Article article = TestArticles.of("The mayor spoke. " + text);
    assertThat(TestUnderstander.get().understand(article))
        .isEqualTo(TestUnderstander.get().understand(article));
  }

  @Property(tries = 30, seed = "4", shrinking = ShrinkingMode.BOUNDED)
  void noiseIsUnderstoodWithoutAnException(@ForAll("noise") String text) {
    Article article = TestArticles.oneBlock(text);
    AnnotatedArticle found = TestUnderstander.get().understand(article);
    assertThat(Spans.of(found)).allSatisfy(span -> assertThat(span.in(text)).isNotEmpty());
  }
}

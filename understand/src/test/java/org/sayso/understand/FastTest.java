package org.sayso.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.shallow.ShallowParser;

/** Reading in bulk: words and names of the engine that ships, trees without its parser. */
class FastTest {
  private static final Understander FAST = Understander.fast(FastTest::parse);

  @Test
  void whoIsMeantIsFoundAsWithSyntax() {
    Article article =
        TestArticles.of("Hugh Hill, a doctor, met Ana Petrov. She said Hill was late.");
    assertThat(FAST.understand(article).mentions())
        .isEqualTo(TestUnderstander.get().understand(article).mentions())
        .extracting(Mention::span)
        .extracting(span -> span.in(article.text()))
        .containsExactly("Hugh Hill", "a doctor", "Ana Petrov", "She", "Hill");
  }

  @Test
  void eventsAndRelationsAreNotSought() {
    Article article = TestArticles.of("Mayor Ana Petrov of Torsby met Hugh Hill on Monday.");
    AnnotatedArticle found = FAST.understand(article);
    assertThat(TestUnderstander.get().understand(article).events()).isNotEmpty();
    assertThat(found.events()).isEmpty();
    assertThat(found.relations()).isEmpty();
  }

  private static ParsedArticle parse(Article article) {
    List<Sentence> shallow =
        TestEngine.get().parse(article).sentences().stream()
            .map(s -> new Sentence(s.block(), s.tokens(), ShallowParser.parse(s.tokens())))
            .toList();
    return new ParsedArticle(article, shallow);
  }
}

package org.sayso.understand.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** What the shipped engine makes of plain and of odd text. */
class CoreNlpEngineTest {
  private static ParsedArticle parse(Article article) {
    return TestEngine.get().parse(article);
  }

  @Test
  void wordsTagsLemmasNames() {
    List<Token> tokens =
        parse(TestArticles.of("Ana Petrov crossed two bridges.")).sentences().get(0).tokens();
    assertThat(tokens)
        .extracting(Token::text)
        .containsExactly("Ana", "Petrov", "crossed", "two", "bridges", ".");
    assertThat(tokens).extracting(Token::lemma).contains("cross", "bridge");
    assertThat(tokens.get(2).isVerb()).isTrue();
    assertThat(tokens).extracting(Token::index).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(tokens.subList(0, 2)).extracting(Token::name).containsOnly(NameType.PERSON);
    assertThat(tokens.get(2).name()).isEqualTo(NameType.NONE);
  }

  @Test
  void syntax() {
    Sentence sentence = parse(TestArticles.of("The mayor opened the bridge.")).sentences().get(0);
    assertThat(sentence.tree().label(1)).isEqualTo("nsubj");
    assertThat(sentence.tree().head(1)).isEqualTo(2);
    assertThat(sentence.tree().label(4)).isEqualTo("obj");
  }

  @Test
  void accordingKeepsItsForm() {
    Sentence sentence =
        parse(TestArticles.of("It holds, according to the mayor.")).sentences().get(0);
    assertThat(sentence.tokens()).extracting(Token::lemma).contains("according");
  }

  @Test
  void oneSentenceNeverSpansTwoBlocks() {
    List<Sentence> sentences =
        parse(TestArticles.of("= Bridge opens ¶ The mayor came. It rained. ¶ The end."))
            .sentences();
    assertThat(sentences).extracting(Sentence::block).containsExactly(0, 1, 1, 2);
  }

  @Test
  void boilerplateIsNotParsed() {
    ParsedArticle parsed =
        parse(TestArticles.of("~ Subscribe to our letter. ¶ The mayor came. ¶ ~ All rights."));
    assertThat(parsed.sentences()).extracting(s -> s.span().in(parsed.text())).hasSize(1);
    assertThat(parsed.sentences().get(0).span().in(parsed.text())).isEqualTo("The mayor came.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The mayor 😀 came. 😀😀 It rained 👩‍👩‍👧.",
        "\uFEFFThe mayor\u200B came\u00A0home.",
        "Žižek’s café—naïve… €5½ ﬁn.",
        "Zażółć gęślą jaźń. Привет, мир. 你好。",
        "a\tb\r\nc\u2028d\u0085e",
        "\u0001\u0007 odd \uFFFD bytes \uD83D alone",
        "(((( [[[ ]]] ))))))) -- .. ... !!! ???",
        "e\u0301 combining a\u0308",
        "<b>bold</b> &amp; &quot;x&quot; http://x.org/?a=b&c=d @me #tag"
      })
  void tokensAreVerbatim(String text) {
    ParsedArticle parsed = parse(TestArticles.oneBlock(text));
    int last = 0;
    for (Sentence sentence : parsed.sentences()) {
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(last);
        assertThat(token.span().in(text)).isEqualTo(token.text());
        last = token.span().end();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\n\n\n", "\t \u00A0", "."})
  void almostNothingGivesAlmostNothing(String text) {
    assertThat(parse(TestArticles.oneBlock(text)).sentences()).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void anArticleWithoutBlocksHasNoSentences() {
    assertThat(parse(TestArticles.of("Not in any block.", List.of())).sentences()).isEmpty();
  }

  @Test
  void blocksMayLieDeepInTheText() {
    String text = "xx The mayor came. yy";
    Block block = new Block(new Span(3, 18), BlockKind.BODY);
    ParsedArticle parsed = parse(TestArticles.of(text, List.of(block)));
    assertThat(parsed.sentences()).hasSize(1);
    assertThat(parsed.sentences().get(0).span()).isEqualTo(block.span());
  }

  @Test
  void fiveThousandWordsWithoutAFullStopAreCut() {
    String text = "bridge river mayor clerk rain ".repeat(1000).strip();
    ParsedArticle parsed = parse(TestArticles.oneBlock(text));
    assertThat(parsed.sentences()).hasSizeGreaterThan(30);
    assertThat(parsed.sentences()).allMatch(s -> s.size() <= 160);
    assertThat(parsed.sentences().stream().mapToInt(Sentence::size).sum()).isEqualTo(5000);
  }
}

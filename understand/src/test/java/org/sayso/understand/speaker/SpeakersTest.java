package org.sayso.understand.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Span;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.MentionFinder;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.RoleNouns;

/** Whom a stretch of words means, with a parse and without. */
class SpeakersTest {
  private static final MentionFinder FINDER = new MentionFinder(new RoleNouns());

  private static String whom(String text, String words, boolean parsed) {
    Article article = TestArticles.of(text);
    ParsedArticle whole = TestEngine.get().parse(article);
    ParsedArticle given = parsed ? whole : flat(whole);
    Mentions mentions = FINDER.find(given, Quotations.of(article));
    int start = text.indexOf(words);
    List<Participant> all =
        new Speakers(given, mentions).of(new Span(start, start + words.length()));
    assertThat(all).allSatisfy(p -> assertThat(p.words().in(text)).isEqualTo(words));
    return all.stream()
        .map(p -> p.mention().map(m -> m.in(text)).orElse("-"))
        .reduce((a, b) -> a + " & " + b)
        .orElseThrow();
  }

  /** As a reader without a parser gives it: every word on its own. */
  private static ParsedArticle flat(ParsedArticle article) {
    return new ParsedArticle(
        article.article(),
        article.sentences().stream()
            .map(s -> new Sentence(s.block(), s.tokens(), flat(s.size())))
            .toList());
  }

  private static Tree flat(int size) {
    int[] heads = new int[size];
    String[] labels = new String[size];
    Arrays.fill(heads, Tree.ROOT);
    Arrays.fill(labels, "dep");
    return new Tree(heads, labels);
  }

  @Test
  void aNameIsItself() {
    String text = "Mayor Hedda Kvist said the bridge was safe.";
    assertThat(whom(text, "Mayor Hedda Kvist", true)).isEqualTo("Hedda Kvist");
    assertThat(whom(text, "Mayor Hedda Kvist", false)).isEqualTo("Hedda Kvist");
  }

  @Test
  void theFirstPhraseHeadsTheRest() {
    String text = "A lawyer for Ivan Lisov said he was ill.";
    assertThat(whom(text, "A lawyer for Ivan Lisov", true)).startsWith("A lawyer");
    assertThat(whom(text, "A lawyer for Ivan Lisov", false)).isEqualTo("lawyer");
  }

  @Test
  void whatHangsOnANameDoesNotHideIt() {
    String text = "Hedda Kvist, who runs the mill, said it was safe.";
    assertThat(whom(text, "Hedda Kvist, who runs the mill", false)).isEqualTo("Hedda Kvist");
  }

  @Test
  void theTwoAreTwo() {
    String text = "Marko Ilin met Sanja Kos in Norburg on Monday. The two said it was late.";
    assertThat(whom(text, "The two", true)).isEqualTo("Marko Ilin & Sanja Kos");
  }

  @Test
  void wordsThatNobodyHeadsMeanNobody() {
    assertThat(whom("The mill will close, reportedly.", "reportedly", true)).isEqualTo("-");
  }
}

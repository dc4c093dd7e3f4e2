package org.sayso.understand.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.model.article.Article;
import org.sayso.model.text.Span;
import org.sayso.understand.TestArticles;

/** Which marks open and close, by the text alone. */
class QuotationsTest {
  private static List<String> quoted(String text) {
    Article article = TestArticles.of(text);
    return Quotations.of(article).all().stream().map(q -> q.inner().in(article.text())).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He said “it holds” again.",
        "He said \"it holds\" again.",
        "He said «it holds» again.",
        "He said „it holds“ again.",
        "He said „it holds” again.",
        "He said „it holds\" again.",
        "He said “it holds\" again.",
        "He said ‟it holds” again.",
        "He said ''it holds'' again.",
        "He said ‘it holds’ again.",
        "He said 'it holds' again.",
        "He said `it holds' again.",
        "He said ‹it holds› again.",
        "He said »it holds« again.",
        "He said ”it holds” again.",
        "He said ,,it holds'' again.",
        "He said ``it holds\" again.",
        "He said ``it holds'' again.",
        "He said ‘‘it holds’’ again.",
        "He said (\"it holds\") again.",
        "He said—\"it holds\"—again."
      })
  void everyPairOfMarksQuotes(String text) {
    assertThat(quoted(text)).containsExactly("it holds");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The clerk's dog didn't bark.",
        "The clerks' dogs bark.",
        "It was 5'10\" tall.",
        "Rock 'n' roll.",
        "The '90s and the workers' wages.",
        "Let 'em come to the clerks' house.",
        "A “slip of the pen quotes nothing.",
        "Nothing is quoted.",
        "” closes what never opened.",
        "“” is empty.",
        "\"\" is empty."
      })
  void apostrophesAndStrayMarksQuoteNothing(String text) {
    assertThat(quoted(text)).isEmpty();
  }

  @Test
  void singleMarksInsideBelongToTheQuotation() {
    assertThat(quoted("“She said ‘it holds’ twice,” he said."))
        .containsExactly("She said ‘it holds’ twice,");
    assertThat(quoted("\"She didn't say 'it holds',\" he said."))
        .containsExactly("She didn't say 'it holds',");
  }

  @Test
  void twoQuotationsStandApart() {
    assertThat(quoted("“It holds,” he said. “It stays.”"))
        .containsExactly("It holds,", "It stays.");
    assertThat(quoted("\"It holds,\" he said. \"It stays.\""))
        .containsExactly("It holds,", "It stays.");
  }

  @Test
  void anUnclosedOneEndsWithItsBlock() {
    Article article = TestArticles.of("He said: “It holds. ¶ “It stays,” he said.");
    List<Quotation> all = Quotations.of(article).all();
    assertThat(all).extracting(Quotation::closed).containsExactly(false, true);
    assertThat(all).extracting(Quotation::block).containsExactly(0, 1);
    assertThat(all.get(0).inner().in(article.text())).isEqualTo("It holds.");
  }

  @Test
  void outerHoldsTheMarksInnerDoesNot() {
    Article article = TestArticles.of("He said ``it holds'' again.");
    Quotation only = Quotations.of(article).all().get(0);
    assertThat(only.outer().in(article.text())).isEqualTo("``it holds''");
    assertThat(only.inner().in(article.text())).isEqualTo("it holds");
  }

  @Test
  void aPluralDoesNotEndWhatASingleMarkOpens() {
    assertThat(quoted("‘The workers’ wages were paid,’ he said."))
        .containsExactly("The workers’ wages were paid,");
    assertThat(quoted("He is ‘hopeless’ and the workers’ friend.")).containsExactly("hopeless");
  }

  @Test
  void theTurnsOfATranscriptAreQuotedWithoutMarks() {
    String text = "HOLM: The lake is warm. ¶ HOST: Since when? ¶ HOLM: Since May.";
    assertThat(quoted(text)).containsExactly("The lake is warm.", "Since when?", "Since May.");
    assertThat(quoted("Place: The old mill. ¶ Price: Twelve crowns.")).isEmpty();
    assertThat(quoted("NORBURG: The river rose. ¶ OSLAR: The rain stopped.")).isEmpty();
  }

  @Test
  void boilerplateIsNotRead() {
    assertThat(quoted("~ “Subscribe,” we say. ¶ “It holds,” he said."))
        .containsExactly("It holds,");
  }

  @Test
  void foundByPlace() {
    String text = "He said “it holds” again, “at last” today.";
    Quotations quotations = Quotations.of(TestArticles.of(text));
    Span holds = span(text, "holds");
    assertThat(quotations.at(holds.start()).map(q -> q.inner().in(text))).contains("it holds");
    assertThat(quotations.at(text.indexOf("“"))).isPresent();
    assertThat(quotations.at(text.indexOf("again"))).isEqualTo(Optional.empty());
    assertThat(quotations.at(0)).isEmpty();
    assertThat(quotations.hold(holds)).isTrue();
    assertThat(quotations.hold(holds.to(span(text, "again")))).isFalse();
    assertThat(quotations.overlapping(holds.to(span(text, "at last")))).hasSize(2);
    assertThat(quotations.overlapping(span(text, "again"))).isEmpty();
  }

  @Test
  void innerMustLieInOuter() {
    assertThatThrownBy(() -> new Quotation(new Span(3, 9), new Span(2, 8), 0, true))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is not inside");
  }

  private static Span span(String text, String words) {
    return new Span(text.indexOf(words), text.indexOf(words) + words.length());
  }
}

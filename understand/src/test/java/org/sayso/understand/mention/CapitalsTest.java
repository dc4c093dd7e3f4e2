package org.sayso.understand.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.finding.MentionForm;
import org.sayso.understand.TestArticles;
import org.sayso.understand.TestEngine;
import org.sayso.understand.quotation.Quotations;
import org.sayso.understand.word.RoleNouns;

/** Names that only their capitals tell, and names said again where capitals tell nothing. */
class CapitalsTest {
  private static final MentionFinder FINDER = new MentionFinder(new RoleNouns());

  private static List<String> names(String text) {
    Article article = TestArticles.of(text);
    return FINDER.find(TestEngine.get().parse(article), Quotations.of(article)).all().stream()
        .filter(m -> m.form() == MentionForm.NAME)
        .map(m -> m.span().in(text))
        .toList();
  }

  @Test
  void capitalsInsideASentenceAreAName() {
    assertThat(names("She spent the night at the Velmarside Theatre and slept."))
        .containsExactly("Velmarside Theatre");
  }

  @Test
  void rolesDaysAndMonthsAreNone() {
    assertThat(names("They met the Surgeon General on Monday, in March, at 9 AM GMT.")).isEmpty();
  }

  @Test
  void aHeadlineRepeatsANameOfTheBody() {
    assertThat(
            names(
                "Tolic Wins Race Over Petrov\n\nMarko Tolic beat Ana Petrov on Monday in a race."))
        .contains("Tolic", "Petrov", "Marko Tolic", "Ana Petrov");
  }

  @Test
  void headlinesAllInCapitals() {
    assertThat(names("MARKO TOLIC WINS RACE\n\nOn Monday the driver Marko Tolic won a race."))
        .containsExactly("MARKO TOLIC", "Marko Tolic");
  }

  @Test
  void aWordThatTheArticleAlsoWritesSmallIsNoEcho() {
    assertThat(names("Bank robbed\n\nThe Velmar Bank said that the bank was robbed."))
        .containsExactly("Velmar Bank");
  }
}

package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;

/** Which language an article is in. */
class D01LanguageTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "en; The ferry ran aground on Monday, and all of its passengers were brought to the shore by boat.",
        "en; Ferry strike ends: crews vote yes, owners relieved, islanders cheer, mayor dances, bakers open early.",
        "de; Die Fähre lief am Montag auf Grund, und alle Fahrgäste wurden mit Booten an Land gebracht.",
        "fr; Le bac s'est échoué lundi et tous les passagers ont été ramenés à terre par des bateaux.",
        "sr; Трајект се насукао у понедељак, а сви путници су чамцима превезени на обалу.",
        "el; Το πλοίο προσάραξε τη Δευτέρα και όλοι οι επιβάτες μεταφέρθηκαν στη στεριά."
      })
  void theLanguageOfAText(String language, String text) {
    assertThat(Sample.article(text).metadata().language()).contains(language);
  }

  @Test
  void aTextTooShortToTell() {
    assertThat(Sample.article("12:40").metadata().language()).isEmpty();
  }

  @Test
  void whatThePageSaysIsBelieved() {
    assertThat(page("hr", GERMAN).metadata().language()).contains("hr");
  }

  @Test
  void manyTemplatesNameALanguageThatTheArticleIsNotIn() {
    assertThat(page("en-US", GERMAN).metadata().language()).contains("de");
    assertThat(page("de-DE", Sample.BODY).metadata().language()).contains("en");
  }

  @Test
  void whatTheUserSaysIsNotDoubted() {
    Metadata given = Metadata.NONE.in(Optional.of("nl"));
    assertThat(Sample.article(GERMAN, given).metadata().language()).contains("nl");
  }

  private static Article page(String language, String body) {
    return Sample.article("<html lang=" + language + "><body><p>" + body + "</p></body></html>");
  }

  private static final String GERMAN =
      "Die Fähre lief am Montag vor dem Hafen auf Grund, und alle Fahrgäste wurden mit Booten an Land"
          + " gebracht. Der Hafenmeister sprach von einem Schaden am Ruder, der schon bekannt war.";
}

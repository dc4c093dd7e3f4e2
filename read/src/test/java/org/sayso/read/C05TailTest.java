package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What follows an article or is strewn into it, known by its words alone. */
class C05TailTest {
  private static final String REPORT =
      "<p>The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.</p>"
          + "<p>Harbour master Jon Ek said the ship had lost its rudder, and that it drifted onto the rocks.</p>"
          + "<p>Two tugs are expected on Tuesday, weather permitting, to pull the ship free of the reef.</p>";

  private static List<String> body(String after) {
    String page =
        "<html><head><meta name='author' content='Ines Halm'></head><body><article>"
            + REPORT
            + after
            + "</article></body></html>";
    return Sample.blocks(Sample.article(page)).stream()
        .filter(b -> b.startsWith("body") || b.startsWith("heading"))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Lesen Sie auch: Die Fähre kehrt zurück",
        "À lire aussi : Le ferry revient au port",
        "Czytaj też: Prom wraca do portu",
        "Lee también: El ferri vuelve al puerto",
        "Read more: The ferry returns to the port",
        "For the latest stories download the Coast app.",
        "Subscribe now to our evening edition for the full story.",
        "Follow Coast News on Twitter and Facebook.",
        "War der Artikel hilfreich?",
        "Alle Angaben ohne Gewähr",
        "Ines Halm is a reporter for the coast desk and has kept bees for ten years."
      })
  void aLineThatPointsElsewhereIsNotBody(String line) {
    assertThat(body("<p>" + line + "</p>")).hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Weitere Informationen gab die Küstenwache am Montag zunächst nicht.",
        "Auch interessant ist, dass die Fähre erst im Mai geprüft worden war.",
        "Passengers who want to sign up for the next crossing must wait, the owner said.",
        "“Subscribe now, and you sail for free,” the owner had promised in May.",
        "More on the reef is known to the divers, who were there in May.",
        "Jon Ek is a former captain who has led the harbour for ten years."
      })
  void aSentenceThatBeginsLikeOneIsBody(String line) {
    assertThat(body("<p>" + line + "</p>")).hasSize(4);
  }

  @Test
  void theHeadingOfAnotherSectionEndsTheArticle() {
    assertThat(
            body(
                "<h3>Related stories</h3><p>A cat was rescued from a tall tree, to the joy of its owner.</p>"))
        .hasSize(3);
  }

  @Test
  void aHeadingInTheMiddleOfAnArticleDoesNotEndIt() {
    String page = "<html><body><article><h2>Comments</h2>" + REPORT + "</article></body></html>";
    assertThat(Sample.article(page).text()).contains("Two tugs");
  }
}

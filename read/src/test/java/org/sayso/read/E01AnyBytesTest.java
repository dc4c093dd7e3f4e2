package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.model.article.Article;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;

/** What holds for any file whatever. */
class E01AnyBytesTest {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "By Ines Halm ",
            "18/10/2023",
            "date ",
            "SIGN UP ",
            "Sign up to our newsletter",
            "\n",
            "\n\n",
            "\r\n",
            " ",
            "NORDVIK (AP) — ",
            "The ferry ran aground, he said. ",
            "The Island Post reports ",
            "Photo: ",
            "©",
            "🙂",
            "Đorđe ",
            "\uFEFF",
            "h/t ",
            "0",
            "| News | Home",
            "“",
            "</p>",
            "\u0000",
            "<p>",
            "<html><body>",
            "<br><br>",
            "31/02/2023 ",
            "a");
    return Arbitraries.oneOf(pieces, Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(30)
        .map(p -> String.join("", p));
  }

  @Property(tries = 500)
  void anyBytesGiveAnArticleOrAReason(@ForAll byte[] bytes) {
    assertThat(Sample.readings(bytes)).isNotEmpty();
  }

  @Property(tries = 1000)
  void anyTextGivesBlocksInOrderAndTheSameTwice(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Reading> readings = Sample.readings(bytes);
    assertThat(Sample.readings(bytes)).isEqualTo(readings);
    if (readings.get(0) instanceof Skipped skipped) {
      assertThat(skipped.reason()).isNotBlank();
    }
  }

  @Property(tries = 1000)
  void plainTextIsKeptAndItsBlocksLeaveOutOnlyWhiteSpace(@ForAll("texts") String text) {
    String plain = "Ferries: " + text;
    Reading reading = Sample.readings(plain.getBytes(StandardCharsets.UTF_8)).get(0);
    if (reading instanceof Article article) {
      assertThat(article.text())
          .isEqualTo(
              new String(plain.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                  .replace('\0', '\uFFFD'));
      assertThat(outsideBlocks(article).codePoints().noneMatch(Character::isLetterOrDigit))
          .isTrue();
    }
  }

  private static String outsideBlocks(Article article) {
    StringBuilder outside = new StringBuilder();
    int end = 0;
    for (var block : article.blocks()) {
      outside.append(article.text(), end, block.span().start());
      end = block.span().end();
    }
    return outside.append(article.text().substring(end)).toString();
  }
}

package org.sayso.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.read.Boxes.bytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;

/** PDF documents: paragraphs in reading order, furniture labelled, refusals with a remedy. */
class F05PdfTest {
  private static final String[] FIRST = {
    "The ferry Astra ran aground off Nordvik early on Monday, and all",
    "forty passengers were brought ashore by the boats of the lifeboat so-",
    "ciety, which had been called at four in the morning."
  };
  private static final String[] SECOND = {
    "Harbour master Ines Halm said the ship had lost its rudder before it",
    "drifted onto the rocks. Nobody was hurt."
  };

  private static Press press() {
    return new Press().page();
  }

  private static Article article(byte[] pdf) {
    return (Article) read(pdf).get(0);
  }

  private static List<Reading> read(byte[] pdf) {
    return Sample.readings(pdf);
  }

  private static String refusal(byte[] pdf) {
    return ((Skipped) read(pdf).get(0)).reason();
  }

  @Test
  void linesAreJoinedToParagraphsAndPartedWordsMended() {
    Article article = article(press().lines(60, 200, FIRST).lines(60, 260, SECOND).print());
    assertThat(Sample.blocks(article))
        .containsExactly(
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all forty"
                + " passengers were brought ashore by the boats of the lifeboat society, which had"
                + " been called at four in the morning.",
            "body: Harbour master Ines Halm said the ship had lost its rudder before it drifted"
                + " onto the rocks. Nobody was hurt.");
  }

  @Test
  void anIndentedLineBeginsAParagraph() {
    Article article =
        article(
            press()
                .lines(60, 200, FIRST)
                .lines(72, 236, SECOND[0])
                .lines(60, 248, SECOND[1])
                .print());
    assertThat(Sample.blocks(article)).hasSize(2).last().asString().startsWith("body: Harbour");
  }

  @Test
  void aWordThatIsWrittenWithItsHyphenElsewhereKeepsIt() {
    Article article =
        article(
            press()
                .lines(
                    60,
                    200,
                    "The harbour had a well-known pilot, who had steered the ferries for years in",
                    "every weather. Nobody was as well-",
                    "known on the coast of Nordvik as he was in those days.")
                .print());
    assertThat(article.text()).contains("as well-known on the coast");
  }

  @Test
  void columnsAreReadOneAfterTheOther() {
    Press press = press();
    press.lines(60, 200, "The ferry Astra ran aground off", "Nordvik early on Monday, and all");
    press.lines(60, 224, "forty passengers were brought");
    press.lines(320, 200, "ashore by the lifeboats, which had", "been called at four.");
    assertThat(article(press.print()).text())
        .isEqualTo(
            "The ferry Astra ran aground off Nordvik early on Monday, and all forty passengers"
                + " were brought ashore by the lifeboats, which had been called at four.");
  }

  /** Left and right lines in turn, as some programs draw a page of columns. */
  private static Press rows(Press press, int top, String[]... columns) {
    for (int i = 0; i < columns[0].length; i++) {
      for (int c = 0; c < columns.length; c++) {
        if (i < columns[c].length) {
          press.line(40 + c * (540 / columns.length), top + 12 * i, 10, columns[c][i]);
        }
      }
    }
    return press;
  }

  private static final String[] LEFT = {
    "The ferry Astra ran aground off the",
    "coast of Nordvik early on Monday,",
    "and all forty passengers were",
    "brought ashore by the lifeboats of"
  };
  private static final String[] RIGHT = {
    "the town, which had been called at",
    "four in the morning. Nobody was",
    "hurt, and the ship will be towed"
  };

  @Test
  void columnsThatAreDrawnRowByRowAreReadOneAfterTheOther() {
    Press press =
        press()
            .line(
                40,
                60,
                10,
                "A report from the harbour of the town of Nordvik, in which two columns of text follow it:");
    rows(press, 100, LEFT, RIGHT);
    assertThat(article(press.print()).text())
        .contains(
            "brought ashore by the lifeboats of the town, which had been called at four in the"
                + " morning. Nobody was hurt");
  }

  @Test
  void threeColumnsToo() {
    String[] one = {"Harbour master Ines", "Halm said on Monday", "that the ship had lost"};
    String[] two = {"its rudder before it", "drifted onto the rocks", "of the western island"};
    String[] three = {"where it lay until the", "tide came back in the", "evening of the day."};
    assertThat(article(rows(press(), 200, one, two, three).print()).text())
        .isEqualTo(
            "Harbour master Ines Halm said on Monday that the ship had lost its rudder before it"
                + " drifted onto the rocks of the western island where it lay until the tide came"
                + " back in the evening of the day.");
  }

  @Test
  void aTableAndAListStayRowByRow() {
    String[] marks = {"1.", "2.", "3."};
    String[] items = {
      "The ferry is towed to the harbour.", "The rudder is mended.", "The ferry sails again."
    };
    assertThat(article(rows(press(), 200, marks, items).print()).text())
        .contains("1. The ferry is towed to the harbour.", "2. The rudder is mended.");
  }

  @Test
  void runningHeadsAndPageNumbersAreFurnitureBehindTheText() {
    Press press = press().line(60, 40, 8, "NORDVIK POST 5 MARCH").lines(60, 200, FIRST[0]);
    press.line(300, 780, 8, "1");
    press.page().line(60, 40, 8, "NORDVIK POST 5 MARCH").lines(60, 100, FIRST[1], FIRST[2]);
    press.line(300, 780, 8, "2");
    assertThat(Sample.blocks(article(press.print())))
        .containsExactly(
            "body: The ferry Astra ran aground off Nordvik early on Monday, and all forty"
                + " passengers were brought ashore by the boats of the lifeboat society, which had"
                + " been called at four in the morning.",
            "boilerplate: NORDVIK POST 5 MARCH",
            "boilerplate: 1",
            "boilerplate: NORDVIK POST 5 MARCH",
            "boilerplate: 2");
  }

  @Test
  void whatIsDrawnLargestIsTheTitle() {
    Press press = press().line(60, 100, 22, "Ferry aground off Nordvik").lines(60, 200, FIRST);
    press.line(60, 260, 12, "A rudder lost").lines(60, 280, SECOND);
    Article article = article(press.print());
    assertThat(article.metadata().title()).contains("Ferry aground off Nordvik");
    assertThat(Sample.blocks(article))
        .extracting(b -> b.split(":")[0])
        .containsExactly("title", "body", "heading", "body");
  }

  @Test
  void titleAuthorAndDayOfTheDocumentCountWhereTheyArePlausible() {
    Press press = press().line(60, 100, 12, "Ferry aground off Nordvik").lines(60, 200, FIRST);
    Article article =
        article(press.says("Ferry aground off Nordvik", "Ines Halm").madeOn(2024, 3, 5).print());
    assertThat(article.metadata().title()).contains("Ferry aground off Nordvik");
    assertThat(article.metadata().authors()).containsExactly("Ines Halm");
    assertThat(article.metadata().published().map(Object::toString)).contains("../2024-03-05");
  }

  @Test
  void namesOfFilesUsersAndProgramsAreNoTitleAndNoAuthor() {
    Press press = press().lines(60, 200, FIRST).lines(60, 260, SECOND);
    Article article =
        article(press.says("Microsoft Word - ferry.doc", "Microsoft Office User").print());
    assertThat(article.metadata().title()).isEmpty();
    assertThat(article.metadata().authors()).isEmpty();
  }

  @Test
  void anEncryptedDocumentIsRefused() {
    assertThat(refusal(press().lines(60, 200, FIRST).encrypted("secret")))
        .isEqualTo("the PDF is encrypted; save it without its password");
    assertThat(article(press().lines(60, 200, FIRST).encrypted("")).text()).contains("ferry");
  }

  @Test
  void aScanWithoutTextIsRefused() {
    assertThat(refusal(press().print())).contains("no text", "OCR");
  }

  @Test
  void aDamagedDocumentIsRefused() {
    byte[] pdf = press().lines(60, 200, FIRST).print();
    assertThat(refusal(Arrays.copyOf(pdf, 60))).contains("the PDF is damaged", "get it again");
    assertThat(refusal(bytes("%PDF-1.7\nThe ferry came."))).contains("damaged");
  }

  @Test
  void aDocumentThatUnpacksToMuchMoreThanPagesNeedIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(bytes("%PDF-1.7\n1 0 obj <</Filter/FlateDecode>> stream\n"));
    try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
      for (int i = 0; i < 130; i++) {
        packed.write(new byte[1 << 20]);
      }
    }
    out.writeBytes(bytes("\nendstream endobj\n"));
    assertThat(refusal(out.toByteArray())).contains("decompression bomb");
  }

  @Test
  void aDocumentInAnArchiveIsReadToo() {
    byte[] zip = Boxes.zip(java.util.Map.of("r.pdf", press().lines(60, 200, FIRST).print()));
    assertThat(Sample.reader().read(Boxes.items("saved.zip", zip).get(0)).get(0).path())
        .isEqualTo("saved.zip!/r.pdf");
  }

  @Test
  void aLineThatEndsWhereTheNextWordHadRoomEndsItsParagraph() {
    Press press = press().line(60, 100, 22, "Ferry aground off Nordvik");
    press.lines(60, 200, "By Ines Halm", "5 March 2024", FIRST[0], FIRST[1], FIRST[2]);
    Article article = article(press.print());
    assertThat(article.metadata().authors()).containsExactly("Ines Halm");
    assertThat(article.metadata().published().map(Object::toString)).contains("2024-03-05");
    assertThat(Sample.blocks(article))
        .extracting(b -> b.split(":")[0])
        .containsExactly("title", "byline", "byline", "body");
  }

  @Test
  void aPagePrintedByABrowserTellsPublisherAndAddress() {
    Press press = press().line(60, 20, 8, "3/5/24, 10:12 PM Ferry aground | Nordvik Post");
    press.line(60, 60, 10, "Nordvik Post").line(60, 100, 22, "Ferry aground off Nordvik");
    press.lines(60, 200, FIRST).line(60, 790, 8, "https://nordvik.example/ferry 1/1");
    Article article = article(press.says("Ferry aground off Nordvik | Nordvik Post", "").print());
    assertThat(article.metadata().title()).contains("Ferry aground off Nordvik");
    assertThat(article.metadata().publisher()).contains("Nordvik Post");
    assertThat(article.metadata().url()).contains("https://nordvik.example/ferry");
    assertThat(Sample.blocks(article))
        .extracting(b -> b.split(":")[0])
        .containsExactly("boilerplate", "boilerplate", "title", "body", "boilerplate");
  }
}

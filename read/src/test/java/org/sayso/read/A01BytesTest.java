package org.sayso.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.Reading;
import org.sayso.read.input.Input;

/** From bytes to characters: what encodings are understood, and what is no text at all. */
class A01BytesTest {
  private static String text(byte[] bytes) {
    return ((Article) Sample.readings(bytes).get(0)).text();
  }

  @Test
  void utf8IsReadAsItStands() {
    String text = "Vučić\r\nmet  Žofie.\n\n“Yes”\t🙂 \n";
    assertThat(text(text.getBytes(UTF_8))).isEqualTo(text);
  }

  @Test
  void theMarkOfUtf8StaysInTheTextAndInNoBlock() {
    Article article = Sample.article("\uFEFF" + Sample.BODY);
    assertThat(article.text()).startsWith("\uFEFFThe ferry");
    assertThat(article.blocks().get(0).span().start()).isEqualTo(1);
  }

  @Test
  void utf16WithItsMarkIsDecoded() {
    assertThat(text(("\uFEFF" + "Žofie came.").getBytes(UTF_16LE))).isEqualTo("Žofie came.");
  }

  @Test
  void whatIsNoUtf8IsWindows1252() {
    assertThat(text("Caf\u00e9 K\u00f6nig, \u0093yes\u0094".getBytes(ISO_8859_1)))
        .isEqualTo("Café König, “yes”");
  }

  @Test
  void aBrokenByteInUtf8CostsOnlyItselfAndIsReported() {
    byte[] bytes = "Vučić, Žofie, Đorđe and X came.".getBytes(UTF_8);
    int at = new String(bytes, ISO_8859_1).indexOf('X');
    bytes[at] = (byte) 0xFF;
    List<Reading> readings = Sample.readings(bytes);
    assertThat(((Article) readings.get(0)).text()).isEqualTo("Vučić, Žofie, Đorđe and � came.");
    assertThat(((Note) readings.get(1)).where()).isEqualTo("from byte " + at);
  }

  @Test
  void anEmptyFileIsSkipped() {
    assertThat(Sample.skipped(new byte[0]).reason()).contains("empty");
    assertThat(Sample.skipped(" \r\n\t ".getBytes(UTF_8)).reason()).contains("white space");
  }

  @Test
  void aBinaryFileIsSkippedWithThePlace() {
    assertThat(Sample.skipped(new byte[] {'a', 'b', 0, 'c'}).where()).isEqualTo("byte 2");
    assertThat(Sample.skipped("{\\rtf1 …".getBytes(UTF_8)).reason()).contains("RTF", "plain text");
    assertThat(Sample.skipped("a\u0001b\u0002c".getBytes(UTF_8)).where()).isEqualTo("byte 1");
  }

  @Test
  void aStrayZeroInATextIsALetterLostAndIsReported() {
    List<Reading> readings =
        Sample.readings(Sample.BODY.replaceFirst("Astra", "Ast\0ra").getBytes(UTF_8));
    assertThat(((Article) readings.get(0)).text()).contains("The ferry Ast\uFFFDra ran aground");
    assertThat(((Note) readings.get(1)).message())
        .isEqualTo(
            "report.txt (from character 13): the article was read, but it has 1 zero characters, which"
                + " no text has, so something may be missing there");
  }

  @Test
  void aPageIsReadAsIfTheyWereNotThere() {
    String page = "<p>" + Sample.BODY.repeat(2).replaceFirst("\n\n", "</p>\0\0\0<p>") + "</p>";
    List<Reading> readings = Sample.readings(page.getBytes(UTF_8));
    assertThat(((Article) readings.get(0)).text()).doesNotContain("\0", "\uFFFD");
    assertThat(readings.get(1)).isInstanceOf(Note.class);
  }

  @Test
  void aTextBeyondTheLimitIsSkippedWithTheLimit() {
    byte[] bytes = "The ferry ran aground. ".repeat(50_000).getBytes(UTF_8);
    assertThat(Sample.skipped(bytes).reason()).contains("1,150,000", "1,000,000", "split");
  }

  @Test
  void theSameBytesHaveTheSameId() {
    byte[] bytes = Sample.BODY.getBytes(UTF_8);
    assertThat(new ArticleReader().read(Input.of("a.txt", bytes)).get(0))
        .extracting("id")
        .isEqualTo(((Article) new ArticleReader().read(Input.of("b/c.txt", bytes)).get(0)).id());
  }
}

package org.sayso.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Note;
import org.sayso.model.article.Reading;
import org.sayso.read.input.Declared;
import org.sayso.read.input.Input;

/** Encodings other than UTF-8: marked, declared, wrongly declared, and not declared at all. */
class A04EncodingTest {
  private static final String CZECH =
      "Trajekt najel v pondělí časně ráno na skály u přístavu a všichni cestující byli zachráněni."
          + " Správce přístavu řekl, že loď ztratila kormidlo ještě předtím, než ji vítr zahnal k pobřeží.";
  private static final String RUSSIAN =
      "Паром сел на мель в понедельник рано утром, и все пассажиры были доставлены на берег."
          + " Начальник порта сказал, что судно потеряло руль ещё до того, как его отнесло на скалы.";

  private static List<Reading> page(String head, String body, String charset) {
    String page = "<html><head>" + head + "</head><body><p>" + body + "</p></body></html>";
    return Sample.readings(page.getBytes(Charset.forName(charset)));
  }

  private static String text(List<Reading> readings) {
    return ((Article) readings.get(0)).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<meta charset=windows-1250>| windows-1250",
        "<meta charset=iso-8859-2>| ISO-8859-2",
        "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1250\">| windows-1250"
      })
  void aPageMayDeclareItsEncoding(String head, String charset) {
    List<Reading> readings = page(head, CZECH, charset);
    assertThat(text(readings)).contains("Správce přístavu řekl");
    assertThat(readings).hasSize(1);
  }

  @Test
  void anXmlDeclarationNamesTheEncodingToo() {
    String page =
        "<?xml version='1.0' encoding='KOI8-R'?><html><body><p>" + RUSSIAN + "</p></body></html>";
    assertThat(text(Sample.readings(page.getBytes(Charset.forName("KOI8-R")))))
        .contains("Начальник порта");
  }

  @Test
  void theHeaderOfTheServerCountsWhereThePageIsSilent() {
    byte[] bytes = CZECH.getBytes(Charset.forName("windows-1250"));
    Input input =
        new Input("a.txt", bytes, Metadata.NONE, Declared.of("text/html; charset=windows-1250"));
    assertThat(new ArticleReader().read(input))
        .hasSize(1)
        .first()
        .extracting("text")
        .isEqualTo(CZECH);
  }

  @Test
  void whatIsUtf8IsUtf8WhateverItClaimsToBe() {
    List<Reading> readings = page("<meta charset=iso-8859-1>", CZECH, "UTF-8");
    assertThat(text(readings)).contains("Správce přístavu řekl");
    assertThat(readings).hasSize(1);
  }

  @Test
  void latin1IsWindows1252AsInBrowsers() {
    assertThat(
            text(
                page(
                    "<meta charset=latin1>",
                    "He said “yes” – twice, at the café. " + Sample.BODY,
                    "windows-1252")))
        .contains("“yes” – twice");
  }

  @Test
  void aPageThatClaimsUtf8AndIsNotIsGuessed() {
    List<Reading> readings = page("<meta charset=utf-8>", CZECH, "windows-1250");
    assertThat(text(readings)).contains("Správce přístavu řekl");
    assertThat(((Note) readings.get(1)).words()).contains("windows-1250", "save the file as UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"windows-1251", "KOI8-R"})
  void russianWithoutADeclaration(String charset) {
    List<Reading> readings = Sample.readings(RUSSIAN.getBytes(Charset.forName(charset)));
    assertThat(text(readings)).isEqualTo(RUSSIAN);
    assertThat(((Note) readings.get(1)).words()).contains("taken for " + charset);
  }

  @Test
  void japaneseWithoutADeclaration() {
    String text = "月曜日の早朝、フェリーが港の近くで座礁し、乗客全員が救助された。船長は舵が壊れていたと話している。";
    for (String charset : List.of("Shift_JIS", "EUC-JP")) {
      assertThat(text(Sample.readings(text.getBytes(Charset.forName(charset))))).isEqualTo(text);
    }
  }

  @Test
  void englishWithAFewSignsIsWindows1252() {
    String text =
        "The harbour master said \u201cno\u201d. The caf\u00e9 stays open, she said \u2013 for now.";
    List<Reading> readings = Sample.readings(text.getBytes(Charset.forName("windows-1252")));
    assertThat(text(readings)).isEqualTo(text);
  }

  @Test
  void utf16WithoutItsMarkIsKnownByItsZeros() {
    for (String charset : List.of("UTF-16LE", "UTF-16BE")) {
      assertThat(text(Sample.readings(Sample.BODY.getBytes(Charset.forName(charset)))))
          .isEqualTo(Sample.BODY);
    }
  }

  @Test
  void lettersLostEarlierAreTold() {
    List<Reading> readings =
        Sample.readings(("The minister Vu\uFFFDi\uFFFD left. " + Sample.BODY).getBytes(UTF_8));
    assertThat(((Note) readings.get(1)).message())
        .startsWith("report.txt (from character 15): the article was read, but letters were lost");
  }

  @Test
  void aFewBytesOfLatin1InUtf8AreTold() {
    byte[] bytes = "Vučić, Žofie, Đorđe and X came.".getBytes(UTF_8);
    bytes[new String(bytes, ISO_8859_1).indexOf('X')] = (byte) 0xE9;
    assertThat(((Note) Sample.readings(bytes).get(1)).words()).contains("became \uFFFD");
  }
}

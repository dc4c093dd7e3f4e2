package org.sayso.read.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.container.Parcel;

/** Which field is what: the exports of well-known tools, and what the user says. */
class A01FieldsTest {
  private static Metadata only(String row) {
    return Table.only("export.jsonl", row);
  }

  @Test
  void ofNewspaper4k() {
    Metadata row =
        only(
            "{\"url\": \"https://post.example/ferry\", \"title\": \"Ferry aground\", \"authors\": [\"Ida Holm\", \"Bo Lind\"],"
                + " \"publish_date\": \"2024-03-04T06:00:00+01:00\", \"meta_site_name\": \"The Nordvik Post\","
                + " \"meta_lang\": \"en\", \"meta_keywords\": [\"ferry\", \"\"], \"text\": \"The ferry ran aground.\"}");
    assertThat(row.title()).contains("Ferry aground");
    assertThat(row.authors()).containsExactly("Ida Holm", "Bo Lind");
    assertThat(row.published()).contains(new Edtf("2024-03-04"));
    assertThat(row.publisher()).contains("The Nordvik Post");
    assertThat(row.language()).contains("en");
    assertThat(row.keywords()).containsExactly("ferry");
    assertThat(row.url()).contains("https://post.example/ferry");
  }

  @Test
  void ofTrafilatura() {
    Metadata row =
        only(
            "{\"title\": \"Ferry aground\", \"author\": \"Ida Holm; Bo Lind\", \"hostname\": \"post.example\","
                + " \"date\": \"2024-03-04\", \"text\": \"The ferry ran aground.\", \"source\": \"https://post.example/ferry\","
                + " \"source-hostname\": \"The Nordvik Post\", \"tags\": \"ferry;harbour\", \"comments\": \"\"}");
    assertThat(row.authors()).containsExactly("Ida Holm", "Bo Lind");
    assertThat(row.publisher()).contains("The Nordvik Post");
    assertThat(row.url()).contains("https://post.example/ferry");
    assertThat(row.keywords()).containsExactly("ferry", "harbour");
  }

  @Test
  void ofNewsPlease() {
    Metadata row =
        only(
            "{\"authors\": [], \"date_download\": \"2024-04-01 08:00:00\", \"date_modify\": null,"
                + " \"date_publish\": \"2024-03-04 06:00:00\", \"language\": \"en\", \"maintext\": \"The ferry ran aground.\","
                + " \"source_domain\": \"post.example\", \"title\": \"Ferry aground\", \"url\": \"https://post.example/ferry\"}");
    assertThat(row.published()).contains(new Edtf("2024-03-04"));
    assertThat(row.modified()).isEmpty();
    assertThat(row.publisher()).contains("post.example");
  }

  @Test
  void ofFundus() {
    Metadata row =
        only(
            "{\"title\": \"Ferry aground\", \"plaintext\": \"The ferry ran aground.\", \"publisher\": \"The Nordvik Post\","
                + " \"publishing_date\": \"2024-03-04 06:00:00+01:00\", \"html\": {\"requested_url\": \"https://post.example/ferry\"}}");
    assertThat(row.url()).contains("https://post.example/ferry");
    assertThat(row.published()).contains(new Edtf("2024-03-04"));
  }

  @Test
  void aDateInFiguresThatMayBeReadInTwoWaysIsBoth() {
    assertThat(only("{\"text\": \"Rain.\", \"publish_date\": \"03/04/2024\"}").published())
        .contains(new Edtf("2024-03-04/2024-04-03"));
  }

  @Test
  void aDateMayBeCountedInSeconds() {
    assertThat(only("{\"text\": \"Rain.\", \"date\": 1709510400}").published())
        .contains(new Edtf("2024-03-04"));
  }

  @Test
  void wordsThatStandForNothingAreNothing() {
    Metadata row =
        only("{\"text\": \"Rain.\", \"title\": \"None\", \"date\": \"nan\", \"author\": null}");
    assertThat(row).isEqualTo(Metadata.NONE);
  }

  @Test
  void whatTheUserSaysComesFirst() {
    FieldMap map = FieldMap.of("title=kop, text=brood,publisher=meta.krant");
    Parcel row =
        (Parcel)
            Table.pieces(
                    "export.jsonl",
                    "{\"kop\": \"Veer vast\", \"title\": \"no\", \"brood\": \"Rain.\", \"text\": \"no\", \"meta\": {\"krant\": \"De Kust\"}}",
                    map)
                .get(0);
    assertThat(row.given().title()).contains("Veer vast");
    assertThat(row.given().publisher()).contains("De Kust");
    assertThat(Table.words(row)).isEqualTo("Veer vast\n\nRain.");
  }

  @Test
  void aPresetMayBeNamedAndMendedByAPair() {
    FieldMap map = FieldMap.of("news-please,text=cleaned");
    assertThat(map.names(Slot.TEXT)).containsExactly("cleaned");
    assertThat(map.names(Slot.PUBLISHED)).containsExactly("date_publish");
  }

  @Test
  void wrongWordsAreToldWithTheRightOnes() {
    assertThatThrownBy(() -> FieldMap.of("headline=title"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no “headline”; it has title, text, html, url");
    assertThatThrownBy(() -> FieldMap.of("newspaper5k"))
        .hasMessageContaining("presets are newspaper4k, trafilatura, news-please");
  }
}

package org.sayso.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.engine.Tale;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;

/** The evidence record, field by field: a promise to users. */
class EvidenceWriterTest {
  @Test
  void an_article_that_was_only_read() {
    Metadata known =
        new Metadata(
            Optional.of("Rain"),
            Optional.of("The Torsby Post"),
            List.of("Ida Holm", "Jo Berg"),
            Optional.of(new Edtf("2031-05-04")),
            Optional.empty(),
            Optional.of("en"),
            Optional.of("https://post.example/rain"),
            List.of("weather"),
            List.of("https://nwa.example/rain"),
            Optional.of("NWA"));
    String text = "Rain\nIt rained. (NWA)";
    Article article =
        new Article(
            ArticleId.of(text),
            "a/rain.txt",
            known,
            text,
            List.of(
                new Block(new Span(0, 4), BlockKind.TITLE),
                new Block(new Span(5, 21), BlockKind.BODY)),
            List.of(new Credit(CreditKind.WIRE, "NWA", new Span(16, 21))));
    assertThat(EvidenceWriter.record(article))
        .isEqualTo(
            """
            {"format":"sayso-evidence/1","id":"%s","path":"a/rain.txt",\
            "url":"https://post.example/rain","title":"Rain","publisher":"The Torsby Post",\
            "authors":["Ida Holm","Jo Berg"],"published":"2031-05-04","modified":null,\
            "language":"en","keywords":["weather"],"isBasedOn":["https://nwa.example/rain"],\
            "sourceOrganization":"NWA","retrieved":null,"credits":[{"kind":"wire","name":"NWA","start":16,"end":21}],\
            "text":"Rain\\nIt rained. (NWA)",\
            "blocks":[{"start":0,"end":4,"kind":"title"},{"start":5,"end":21,"kind":"body"}],"notices":[]}"""
                .formatted(article.id()));
  }

  @Test
  void what_is_not_known_is_null() {
    Article article =
        new Article(ArticleId.of("x"), "x.txt", Metadata.NONE, "x", List.of(), List.of());
    assertThat(EvidenceWriter.record(article))
        .contains(
            "\"url\":null,\"title\":null,\"publisher\":null,\"authors\":[],\"published\":null,"
                + "\"modified\":null,\"language\":null,\"keywords\":[],\"isBasedOn\":[],"
                + "\"sourceOrganization\":null,\"retrieved\":null,\"credits\":[]");
  }

  @Test
  void a_statement_with_its_speaker() {
    String record = record("Ada Okoro said it would rain. Go.");
    assertThat(record)
        .contains(
            """
            "entities":[{"id":"e1","schema":"Person","name":"Ada Okoro",\
            "mentions":[{"start":0,"end":9,"form":"name"}]}],\
            "statements":[{"id":"s1","form":"indirect","content":[{"start":15,"end":28}],\
            "cue":[{"start":10,"end":14}],\
            "source":[{"start":0,"end":9,"entity":"e1","text":"Ada Okoro"}],\
            "sourceType":"named","addressee":[],"within":null,"act":"say",\
            "factuality":"asserted","rule":"tale/said","confidence":0.87}],"events":[],"relations":[]}""");
  }

  @Test
  void offsets_count_code_points_not_java_chars() {
    String plain = record("Ada Okoro said it would rain.");
    String emoji = record("😀😀 Ada Okoro said it would rain.");
    assertThat(plain).contains("\"source\":[{\"start\":0,\"end\":9,");
    assertThat(emoji).contains("\"source\":[{\"start\":3,\"end\":12,");
  }

  @Test
  void an_event_its_auxiliary_modes_always_in_one_order() {
    assertThat(record("Ada Okoro met Bo Lind on 3 May."))
        .contains(
            """
            "events":[{"id":"v1","type":"CONSULT","modes":["visit"],"contexts":["diplomatic"],\
            "label":"meet","trigger":[{"start":10,"end":13}],\
            "actor":[{"entity":"e1","text":"Ada Okoro","start":0,"end":9}],\
            "recipient":[{"entity":"e2","text":"Bo Lind","start":14,"end":21}],\
            "place":null,"date":"2031-05-03","factuality":"asserted",\
            "auxiliary":["historical","negation"],"statement":null,"rule":"tale/met"}]""");
  }

  @Test
  void a_relation() {
    assertThat(record("Ada Okoro, envoy of Norland, left."))
        .contains(
            """
            "relations":[{"id":"r1","type":"position",\
            "subject":{"entity":"e1","text":"Ada Okoro","start":0,"end":9},\
            "object":{"entity":"e2","text":"Norland","start":20,"end":27},\
            "role":"envoy","since":null,"until":null,"polarity":"positive","ended":false,\
            "evidence":[{"start":11,"end":27}],"factuality":"asserted","statement":null,\
            "rule":"tale/envoy"}]}""");
  }

  @Test
  void what_is_not_ascii_stays_as_it_is() {
    assertThat(record("Đorđe ate “žito” 😀")).contains("\"text\":\"Đorđe ate “žito” 😀\"");
  }

  @Test
  void a_record_is_one_line() {
    assertThat(record("one\ntwo\r\nthree\u2028four")).doesNotContain("\n", "\r");
  }

  @Test
  void half_a_surrogate_pair_becomes_one_replacement_character() {
    String record = record("a\uD83D b \uDE00 Ada Okoro said no.");
    assertThat(record).contains("\"text\":\"a\uFFFD b \uFFFD Ada").contains("{\"start\":7,");
    assertThat(new String(record.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
        .isEqualTo(record);
  }

  private static String record(String text) {
    return EvidenceWriter.record(Tale.linked(Tale.article("a.txt", text, "The Torsby Post")));
  }
}

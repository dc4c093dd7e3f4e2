package org.sayso.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.engine.Tale;
import org.sayso.engine.answer.CaseContents;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.Schema;
import org.sayso.model.story.Weave;

/** PLOVER's records, field by field. */
class PloverWriterTest {
  private static final String TEXT = "😀 Ada Okoro, envoy of Norway, met Bo Lind on 3 May.";

  @Test
  void a_case_without_events_has_no_records() {
    assertThat(PloverWriter.records(CaseContents.EMPTY)).isEmpty();
  }

  @Test
  void an_event_with_its_actors_modes_and_source() {
    ArticleId id = ArticleId.of(TEXT);
    CaseEntity okoro =
        new CaseEntity(
            "Q0123456789",
            Schema.PERSON,
            "Ada Okoro",
            List.of(),
            List.of(new ArticleEntity(id, 1)));
    CaseContents contents =
        new CaseContents(
            List.of(Tale.linked(Tale.article("a.txt", TEXT, "Post"))), List.of(okoro), Weave.EMPTY);
    assertThat(PloverWriter.records(contents))
        .containsExactly(
            """
            {"id":"%s-v1","date":"2031-05-03",\
            "actor":[{"code":null,"sector":[],"entity_text":"Ada Okoro",\
            "identifier_text":"Ada Okoro","case":"Q0123456789","start":2,"end":11}],\
            "recipient":[{"code":null,"sector":[],"entity_text":"Bo Lind",\
            "identifier_text":"Bo Lind","case":null,"start":34,"end":41}],\
            "event":["CONSULT"],"mode":["visit","historical","negation"],\
            "context":["diplomatic"],"quad_code":1,"event_text":"meet",\
            "text_info":[{"text":"met","start":30,"end":33}],"factuality":"asserted",\
            "cite_info":{"path":"a.txt","url":null,"publisher":"Post","published":"2031-05-04"},\
            "coder":"sayso"}"""
                .formatted(id));
  }
}

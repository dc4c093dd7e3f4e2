package org.sayso.engine.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.engine.Tale;
import org.sayso.engine.answer.CaseContents;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Schema;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.model.text.Span;

/** The export of a whole case, field by field: a promise to users. */
class CaseWriterTest {
  private static final String FIRST = "😀 Ada Okoro said it would rain.";
  private static final String SECOND = "😀 Ada Okoro said it would rain. (Post)";

  @Test
  void a_case_without_articles() {
    assertThat(CaseWriter.export(CaseContents.EMPTY))
        .isEqualTo(
            """
            {"format":"sayso-case/1","articles":[],"entities":[],"stories":[],"origins":[],\
            "claims":[]}""");
  }

  @Test
  void articles_with_their_story_and_origin_sorted_by_id() {
    ArticleId first = ArticleId.of(FIRST);
    ArticleId second = ArticleId.of(SECOND);
    String export = CaseWriter.export(contents());
    String lower = first.compareTo(second) < 0 ? "a.txt" : "b.txt";
    assertThat(export)
        .startsWith("{\"format\":\"sayso-case/1\",\"articles\":[{\"id\":")
        .contains(
            """
            {"id":"%s","path":"a.txt","url":null,"title":"Talks in Torsby","publisher":"Post",\
            "published":"2031-05-04","story":"t1","origin":"o1","versionOf":null}"""
                .formatted(first));
    assertThat(export.indexOf("\"path\":\"" + lower)).isLessThan(export.indexOf("\"entities\""));
  }

  @Test
  void entities_with_every_mention_in_code_points() {
    assertThat(CaseWriter.export(contents()))
        .contains(
            """
            "entities":[{"id":"Q0123456789","schema":"Person","name":"Ada Okoro",\
            "aliases":["Okoro"],"mentions":[{"article":"%s","start":2,"end":11}],"matches":[]}]"""
                .formatted(ArticleId.of(FIRST)));
  }

  @Test
  void stories_origins_and_claims() {
    ArticleId first = ArticleId.of(FIRST);
    ArticleId second = ArticleId.of(SECOND);
    ArticleId low = first.compareTo(second) < 0 ? first : second;
    ArticleId high = first.compareTo(second) < 0 ? second : first;
    assertThat(CaseWriter.export(contents()))
        .endsWith(
            """
            "stories":[{"id":"t1","title":"Rain","articles":["%1$s","%2$s"]}],\
            "origins":[{"id":"o1","articles":["%1$s","%2$s"],"reasons":[{"article":"%4$s",\
            "kind":"copy","of":"%3$s","evidence":{"start":0,"end":31}}]}],\
            "claims":[{"id":"c1","text":"It would rain","about":["Q0123456789"],"date":null,\
            "support":[{"article":"%3$s","statement":"s1"}],"denial":[],\
            "articleCount":1,"outletCount":1,"originCount":1}]}"""
                .formatted(low, high, first, second));
  }

  private static CaseContents contents() {
    LinkedArticle a = Tale.linked(Tale.article("a.txt", FIRST, "Post"));
    LinkedArticle b = Tale.linked(Tale.article("b.txt", SECOND, "Echo"));
    ArticleId first = a.article().id();
    ArticleId second = b.article().id();
    CaseEntity okoro =
        new CaseEntity(
            "Q0123456789",
            Schema.PERSON,
            "Ada Okoro",
            List.of("Okoro"),
            List.of(new ArticleEntity(first, 1)));
    OriginReason copy =
        new OriginReason(second, ReasonKind.COPY, first, Optional.of(new Span(0, 32)));
    Claim claim =
        new Claim(
            "c1",
            "It would rain",
            List.of(okoro.id()),
            Optional.empty(),
            List.of(new FindingRef(first, FindingKind.STATEMENT, 1)),
            List.of(),
            1,
            1,
            1);
    Weave weave =
        new Weave(
            List.of(new Story("t1", "Rain", List.of(first, second))),
            List.of(new Origin("o1", List.of(first, second), List.of(copy))),
            List.of(claim));
    return new CaseContents(List.of(b, a), List.of(okoro), weave);
  }
}

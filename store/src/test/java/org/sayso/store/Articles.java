package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** Invented articles for the tests. */
public final class Articles {
  /** A sign beyond UTF-16's first plane stands before everything, so that offsets differ. */
  public static final String HARBOUR =
      """
      🌊 Harbour talks fail
      By Ana Bërisha
      PORT LUMEN (NWA) – "The pier is ours," Đorđe Vučelić said on Monday. "We will not sell it."
      The mayor told Kestrel Shipping, which owns the cranes, that talks were over.
      Subscribe to our newsletter
      """;

  private Articles() {}

  /** One of everything. */
  public static LinkedArticle harbour() {
    Mention mayor = mention("Đorđe Vučelić", MentionForm.NAME, Schema.PERSON, null);
    Mention role = mention("The mayor", MentionForm.NOMINAL, Schema.PERSON, mayor.span());
    Mention firm = mention("Kestrel Shipping", MentionForm.NAME, Schema.COMPANY, null);
    Mention town = mention("PORT LUMEN", MentionForm.NAME, Schema.PLACE, null);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article("harbour.txt"),
            List.of(mayor, role, firm, town),
            List.of(said(mayor), told(role, firm)),
            List.of(refusal(role, firm, town)),
            List.of(ownership(firm)));
    return new LinkedArticle(
        annotated,
        List.of(
            new Entity(1, Schema.PERSON, "Đorđe Vučelić", List.of(mayor, role)),
            new Entity(2, Schema.COMPANY, "Kestrel Shipping", List.of(firm))));
  }

  /** The same bytes under another path. */
  public static LinkedArticle under(String path, LinkedArticle linked) {
    Article was = linked.article();
    Article is =
        new Article(was.id(), path, was.metadata(), was.text(), was.blocks(), was.credits());
    return with(is, linked);
  }

  /** The same bytes and findings with other metadata. */
  public static LinkedArticle with(Metadata metadata, LinkedArticle linked) {
    Article was = linked.article();
    return with(
        new Article(was.id(), was.path(), metadata, was.text(), was.blocks(), was.credits()),
        linked);
  }

  /** An article in which nothing was found, published that day. */
  public static LinkedArticle bare(String text, String published) {
    Metadata metadata =
        new Metadata(
            Optional.of("Title of " + text),
            Optional.empty(),
            List.of(),
            Optional.ofNullable(published).map(Edtf::new),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Block body = new Block(new Span(0, text.length()), BlockKind.BODY);
    Article article =
        new Article(ArticleId.of(text), text + ".txt", metadata, text, List.of(body), List.of());
    return new LinkedArticle(
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of()), List.of());
  }

  /** Where these words first stand in {@link #HARBOUR}. */
  public static Span at(String words) {
    int start = HARBOUR.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static LinkedArticle with(Article article, LinkedArticle linked) {
    AnnotatedArticle was = linked.annotated();
    return new LinkedArticle(
        new AnnotatedArticle(
            article, was.mentions(), was.statements(), was.events(), was.relations()),
        linked.entities());
  }

  private static Article article(String path) {
    Metadata metadata =
        new Metadata(
            Optional.of("🌊 Harbour talks fail"),
            Optional.of("The Lumen Post"),
            List.of("Ana Bërisha", "Bo Carr"),
            Optional.of(new Edtf("2024-05-07")),
            Optional.of(new Edtf("../2024-05-09")),
            Optional.of("en"),
            Optional.of("https://lumenpost.example/harbour"));
    List<Block> blocks =
        List.of(
            new Block(at("🌊 Harbour talks fail"), BlockKind.TITLE),
            new Block(at("By Ana Bërisha"), BlockKind.BYLINE),
            new Block(at("PORT LUMEN (NWA) –"), BlockKind.DATELINE),
            new Block(at("\"The pier").to(at("sell it.\"")), BlockKind.BODY),
            new Block(at("The mayor").to(at("were over.")), BlockKind.BODY),
            new Block(at("Subscribe to our newsletter"), BlockKind.BOILERPLATE));
    List<Credit> credits = List.of(new Credit(CreditKind.WIRE, "Northwind Agency", at("NWA")));
    return new Article(ArticleId.of(HARBOUR), path, metadata, HARBOUR, blocks, credits);
  }

  private static Mention mention(String words, MentionForm form, Schema schema, Span refersTo) {
    return new Mention(at(words), form, schema, Optional.ofNullable(refersTo));
  }

  private static Participant who(Mention mention) {
    return new Participant(mention.span(), Optional.of(mention.span()));
  }

  private static Statement said(Mention mayor) {
    return new Statement(
        new StatementId(1),
        StatementForm.DIRECT,
        Evidence.of(at("The pier is ours,"), at("We will not sell it.")),
        List.of(at("said")),
        List.of(who(mayor)),
        SourceType.NAMED,
        List.of(),
        Optional.empty(),
        Act.REFUSE,
        Factuality.ASSERTED,
        new Explanation("quotation/verb-cue", List.of(at("said"), at("Đorđe Vučelić"))),
        Optional.of(new Confidence(0.87)));
  }

  private static Statement told(Mention mayor, Mention firm) {
    return new Statement(
        new StatementId(2),
        StatementForm.INDIRECT,
        Evidence.of(at("talks were over")),
        List.of(at("told")),
        List.of(who(mayor)),
        SourceType.ROLE,
        List.of(who(firm)),
        Optional.of(new StatementId(1)),
        Act.SAY,
        Factuality.HEDGED,
        new Explanation("clause/that", List.of()),
        Optional.empty());
  }

  private static EventMention refusal(Mention mayor, Mention firm, Mention town) {
    return new EventMention(
        1,
        Optional.of(EventType.REJECT),
        List.of(EventMode.MEET, EventMode.CHANGE),
        List.of(EventContext.ECONOMIC, EventContext.DIPLOMATIC),
        "refuse",
        Evidence.of(at("were over")),
        List.of(who(mayor)),
        List.of(who(firm), new Participant(at("the cranes"), Optional.empty())),
        Optional.of(who(town)),
        Optional.of(new Edtf("2024-05-06")),
        Factuality.ASSERTED,
        Set.of(Auxiliary.NEGATION, Auxiliary.FUTURE),
        Optional.of(new StatementId(2)),
        new Explanation("event/over", List.of(at("over"))));
  }

  private static Relation ownership(Mention firm) {
    return new Relation(
        1,
        RelationType.OWNER,
        who(firm),
        new Participant(at("the cranes"), Optional.empty()),
        Optional.of("crane owner"),
        Optional.of(new Edtf("2019")),
        Optional.of(new Edtf("2023-07~")),
        Polarity.NEGATIVE,
        true,
        Evidence.of(at("owns")),
        Factuality.ASSERTED,
        Optional.empty(),
        new Explanation("relation/verb", List.of(at("owns"))));
  }
}

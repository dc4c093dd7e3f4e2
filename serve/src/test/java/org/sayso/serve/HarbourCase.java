package org.sayso.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.EventMention;
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
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.store.CaseStore;

/**
 * A case of two invented articles in a folder: one with an astral character before its words, so
 * that UTF-16 and code points part company, and one in which nobody says anything.
 */
final class HarbourCase {
  static final String TEXT =
      "⛵ or 🛥: “The quay is ours,” harbour mayor Ilse Brandt told the Gull. She met Nordlund Ltd on"
          + " Monday.";
  static final ArticleId HARBOUR = ArticleId.of(TEXT);
  static final String QUIET = "Rain fell on <b>the market</b> until noon.";
  static final ArticleId RAIN = ArticleId.of(QUIET);
  static final String BRANDT = "Q0000000001";
  static final String NORDLUND = "Q0000000002";

  private static final Explanation RULE = new Explanation("test/by-hand", List.of());

  private HarbourCase() {}

  /** Writes the case into the folder. */
  static void writeTo(Path folder) {
    try (CaseStore store = CaseStore.open(folder)) {
      store.saveAll(List.of(harbour(), rain()));
      store.saveCase(List.of(brandt(), nordlund()), weave());
    }
  }

  private static LinkedArticle harbour() {
    Mention brandt = mention("Ilse Brandt", Schema.PERSON);
    Mention nordlund = mention("Nordlund Ltd", Schema.COMPANY);
    AnnotatedArticle annotated =
        new AnnotatedArticle(
            article(HARBOUR, "harbour.txt", TEXT, "The Evening Gull", "2024-03-05"),
            List.of(brandt, nordlund),
            List.of(statement(brandt)),
            List.of(meeting(nordlund)),
            List.of(office(brandt)));
    return new LinkedArticle(
        annotated,
        List.of(
            new Entity(1, Schema.PERSON, "Ilse Brandt", List.of(brandt)),
            new Entity(2, Schema.COMPANY, "Nordlund Ltd", List.of(nordlund))));
  }

  private static LinkedArticle rain() {
    Article article = article(RAIN, "rain.txt", QUIET, "The Brevik Courier", "2024-03-06");
    return new LinkedArticle(
        new AnnotatedArticle(article, List.of(), List.of(), List.of(), List.of()), List.of());
  }

  private static Article article(
      ArticleId id, String path, String text, String publisher, String day) {
    Metadata known =
        new Metadata(
            Optional.of("Title of " + path),
            Optional.of(publisher),
            List.of(),
            Optional.of(new Edtf(day)),
            Optional.empty(),
            Optional.of("en"),
            Optional.empty());
    Block body = new Block(new Span(0, text.length()), BlockKind.BODY);
    return new Article(id, path, known, text, List.of(body), List.of());
  }

  private static Statement statement(Mention speaker) {
    return new Statement(
        new StatementId(1),
        StatementForm.DIRECT,
        Evidence.of(span("“The quay is ours,”")),
        List.of(span("told")),
        List.of(new Participant(span("harbour mayor Ilse Brandt"), Optional.of(speaker.span()))),
        SourceType.NAMED,
        List.of(new Participant(span("the Gull"), Optional.empty())),
        Optional.empty(),
        Act.SAY,
        Factuality.ASSERTED,
        RULE,
        Optional.empty());
  }

  private static EventMention meeting(Mention recipient) {
    return new EventMention(
        1,
        Optional.of(EventType.CONSULT),
        List.of(),
        List.of(),
        "meet",
        Evidence.of(span("met")),
        List.of(new Participant(span("She"), Optional.empty())),
        List.of(new Participant(recipient.span(), Optional.of(recipient.span()))),
        Optional.empty(),
        Optional.of(new Edtf("2024-03-04")),
        Factuality.ASSERTED,
        Set.of(),
        Optional.empty(),
        RULE);
  }

  private static Relation office(Mention holder) {
    return new Relation(
        1,
        RelationType.POSITION,
        new Participant(holder.span(), Optional.of(holder.span())),
        new Participant(span("harbour"), Optional.empty()),
        Optional.of("mayor"),
        Optional.empty(),
        Optional.empty(),
        Polarity.POSITIVE,
        false,
        Evidence.of(span("harbour mayor Ilse Brandt")),
        Factuality.ASSERTED,
        Optional.empty(),
        RULE);
  }

  private static CaseEntity brandt() {
    return new CaseEntity(
        BRANDT,
        Schema.PERSON,
        "Ilse Brandt",
        List.of("Brandt"),
        List.of(new ArticleEntity(HARBOUR, 1)));
  }

  private static CaseEntity nordlund() {
    return new CaseEntity(
        NORDLUND,
        Schema.COMPANY,
        "Nordlund Ltd",
        List.of(),
        List.of(new ArticleEntity(HARBOUR, 2)));
  }

  private static Weave weave() {
    Claim claim =
        new Claim(
            "c1",
            "The quay is ours",
            List.of(BRANDT),
            Optional.empty(),
            List.of(new FindingRef(HARBOUR, FindingKind.STATEMENT, 1)),
            List.of(),
            1,
            1,
            1);
    return new Weave(
        List.of(
            new Story("t1", "Whose quay?", List.of(HARBOUR)),
            new Story("t2", "Rain", List.of(RAIN))),
        List.of(
            new Origin("o1", List.of(HARBOUR), List.of()),
            new Origin("o2", List.of(RAIN), List.of())),
        List.of(claim));
  }

  private static Mention mention(String words, Schema schema) {
    return new Mention(span(words), MentionForm.NAME, schema, Optional.empty());
  }

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}

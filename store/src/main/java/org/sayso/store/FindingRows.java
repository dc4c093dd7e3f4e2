package org.sayso.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Rows;
import org.sayso.store.sqlite.Rows.Table;
import org.sayso.store.text.Words;

/** The findings of an article as rows. */
final class FindingRows {
  private static final Table FINDING =
      new Table("finding", "article, id, kind, number, factuality, told_in, rule");
  private static final Table STATEMENT =
      new Table("statement", "article, id, form, source_type, act");
  private static final Table MEASURED_STATEMENT =
      new Table("statement", "article, id, form, source_type, act, confidence");
  private static final Table EVENT = new Table("event", "article, id, type, label, date");
  private static final Table EVENT_TAG =
      new Table("event_tag", "article, event, kind, position, value");
  private static final Table RELATION =
      new Table("relation", "article, id, type, role, since, until, polarity, ended");
  private static final Table EVIDENCE =
      new Table("evidence", "article, finding, role, position, span_start, span_end, quote");
  private static final Table PARTICIPANT =
      new Table(
          "participant",
          "article, finding, role, position, span_start, span_end, quote,"
              + " mention_start, mention_end");

  private final Rows rows = new Rows();
  private final AnnotatedArticle annotated;
  private final Words words;
  private final String article;

  private FindingRows(AnnotatedArticle annotated, Words words) {
    this.annotated = annotated;
    this.words = words;
    this.article = annotated.article().id().value();
  }

  static Rows of(AnnotatedArticle annotated, Words words) {
    FindingRows made = new FindingRows(annotated, words);
    annotated.statements().forEach(made::add);
    annotated.events().forEach(made::add);
    annotated.relations().forEach(made::add);
    return made.rows;
  }

  private void add(Statement said) {
    String id =
        addFinding(
            ref(FindingKind.STATEMENT, said.id().number()),
            said.factuality(),
            said.within(),
            said.explanation());
    addStatement(id, said);
    addEvidence(id, EvidenceRole.CONTENT, said.content().spans());
    addEvidence(id, EvidenceRole.CUE, said.cue());
    addParticipants(id, Role.SOURCE, said.sources());
    addParticipants(id, Role.ADDRESSEE, said.addressees());
  }

  // What was not measured keeps the row, and so the digest, that earlier releases gave it.
  private void addStatement(String id, Statement said) {
    String form = said.form().label();
    String source = said.sourceType().label();
    String act = said.act().label();
    said.confidence()
        .ifPresentOrElse(
            c -> rows.add(MEASURED_STATEMENT, article, id, form, source, act, c.probability()),
            () -> rows.add(STATEMENT, article, id, form, source, act));
  }

  private void add(EventMention event) {
    String id =
        addFinding(
            ref(FindingKind.EVENT, event.number()),
            event.factuality(),
            event.statement(),
            event.explanation());
    rows.add(
        EVENT,
        article,
        id,
        event.type().map(EventType::label).orElse(null),
        event.label(),
        event.date().map(Edtf::value).orElse(null));
    addTags(id, "mode", event.modes().stream().map(EventMode::label).toList());
    addTags(id, "context", event.contexts().stream().map(EventContext::label).toList());
    addTags(id, "auxiliary", event.auxiliary().stream().sorted().map(Auxiliary::label).toList());
    addEvidence(id, EvidenceRole.TRIGGER, event.trigger().spans());
    addParticipants(id, Role.ACTOR, event.actors());
    addParticipants(id, Role.RECIPIENT, event.recipients());
    addParticipants(id, Role.PLACE, event.place().stream().toList());
  }

  private void add(Relation tie) {
    String id =
        addFinding(
            ref(FindingKind.RELATION, tie.number()),
            tie.factuality(),
            tie.statement(),
            tie.explanation());
    rows.add(
        RELATION,
        article,
        id,
        tie.type().label(),
        tie.role().orElse(null),
        tie.since().map(Edtf::value).orElse(null),
        tie.until().map(Edtf::value).orElse(null),
        tie.polarity().label(),
        tie.ended() ? 1 : 0);
    addEvidence(id, EvidenceRole.EVIDENCE, tie.evidence().spans());
    addParticipants(id, Role.SUBJECT, List.of(tie.subject()));
    addParticipants(id, Role.OBJECT, List.of(tie.object()));
  }

  private FindingRef ref(FindingKind kind, int number) {
    return new FindingRef(annotated.article().id(), kind, number);
  }

  private String addFinding(
      FindingRef ref, Factuality factuality, Optional<StatementId> toldIn, Explanation why) {
    rows.add(
        FINDING,
        article,
        ref.id(),
        ref.kind().label(),
        ref.number(),
        factuality.label(),
        toldIn.map(StatementId::toString).orElse(null),
        why.rule());
    addEvidence(ref.id(), EvidenceRole.RULE, why.words());
    return ref.id();
  }

  private void addTags(String event, String kind, Collection<String> values) {
    int position = 1;
    for (String value : values) {
      rows.add(EVENT_TAG, article, event, kind, position++, value);
    }
  }

  private void addEvidence(String finding, EvidenceRole role, List<Span> spans) {
    int position = 1;
    for (Span at : spans) {
      rows.add(
          EVIDENCE,
          article,
          finding,
          role.label(),
          position++,
          words.start(at),
          words.end(at),
          words.quote(at));
    }
  }

  private void addParticipants(String finding, Role role, List<Participant> participants) {
    int position = 1;
    for (Participant who : participants) {
      Span at = who.words();
      rows.add(
          PARTICIPANT,
          article,
          finding,
          role.label(),
          position++,
          words.start(at),
          words.end(at),
          words.quote(at),
          who.mention().map(words::start).orElse(null),
          who.mention().map(words::end).orElse(null));
    }
  }
}

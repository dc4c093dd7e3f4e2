package org.sayso.weave;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
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
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * A report written by hand, with its findings told by their words: whoever is named in a finding is
 * an entity, and one name is one entity across all reports of a case.
 */
final class Report {
  private static final Explanation BY_HAND = new Explanation("by-hand", List.of());

  private final String text;
  private Metadata metadata;
  private final List<Credit> credits = new ArrayList<>();
  private final Map<Span, String> names = new TreeMap<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<EventMention> events = new ArrayList<>();
  private final List<Relation> relations = new ArrayList<>();

  private Report(String publisher, String title, String text) {
    this.text = text;
    this.metadata =
        new Metadata(
            Optional.of(title),
            Optional.of(publisher).filter(p -> !p.isEmpty()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
  }

  /** A report by this outlet, "" for nobody knows which. */
  static Report by(String publisher, String title, String text) {
    return new Report(publisher, title, text);
  }

  Report on(String day) {
    metadata =
        new Metadata(
            metadata.title(),
            metadata.publisher(),
            List.of(),
            Optional.of(new Edtf(day)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return this;
  }

  Report wire(String agency) {
    credits.add(new Credit(CreditKind.WIRE, agency, span(agency)));
    return this;
  }

  Report cites(String outlet) {
    credits.add(new Credit(CreditKind.CITED, outlet, span(outlet)));
    return this;
  }

  /** A statement by a named speaker; by "" the speaker is nobody whom the case knows. */
  Report says(String speaker, String content) {
    return says(speaker, content, Act.SAY);
  }

  Report denies(String speaker, String content) {
    return says(speaker, content, Act.DENY);
  }

  Report accuses(String speaker, String content) {
    return says(speaker, content, Act.ACCUSE);
  }

  private Report says(String speaker, String content, Act act) {
    statements.add(
        new Statement(
            new StatementId(statements.size() + 1),
            StatementForm.INDIRECT,
            Evidence.of(span(content)),
            List.of(),
            speaker.isEmpty() ? List.of() : List.of(party(speaker)),
            speaker.isEmpty() ? SourceType.ANONYMOUS : SourceType.NAMED,
            List.of(),
            Optional.empty(),
            act,
            act == Act.DENY ? Factuality.DENIED : Factuality.ASSERTED,
            BY_HAND,
            Optional.empty()));
    return this;
  }

  Report relation(RelationType type, String subject, String object, Polarity polarity) {
    relations.add(
        new Relation(
            relations.size() + 1,
            type,
            party(subject),
            party(object),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            polarity,
            false,
            Evidence.of(span(subject).to(span(object))),
            Factuality.ASSERTED,
            Optional.empty(),
            BY_HAND));
    return this;
  }

  /** An event in the outlet's own voice; date "" for undated. */
  Report event(String actor, String trigger, String recipient, String date) {
    events.add(
        new EventMention(
            events.size() + 1,
            Optional.of(EventType.SANCTION),
            List.of(),
            List.of(),
            trigger,
            Evidence.of(span(trigger)),
            List.of(party(actor)),
            List.of(party(recipient)),
            Optional.empty(),
            Optional.of(date).filter(d -> !d.isEmpty()).map(Edtf::new),
            Factuality.ASSERTED,
            Set.of(),
            Optional.empty(),
            BY_HAND));
    return this;
  }

  ArticleId id() {
    return ArticleId.of(metadata + text);
  }

  LinkedArticle linked() {
    Article article =
        new Article(
            id(),
            "report.txt",
            metadata,
            text,
            text.isEmpty()
                ? List.of()
                : List.of(new Block(new Span(0, text.length()), BlockKind.BODY)),
            credits);
    Map<String, List<Mention>> byName = new LinkedHashMap<>();
    names.forEach(
        (span, name) ->
            byName
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Mention(span, MentionForm.NAME, Schema.PERSON, Optional.empty())));
    List<Entity> entities = new ArrayList<>();
    byName.forEach((n, ms) -> entities.add(new Entity(entities.size() + 1, Schema.PERSON, n, ms)));
    List<Mention> mentions = byName.values().stream().flatMap(List::stream).toList();
    return new LinkedArticle(
        new AnnotatedArticle(article, mentions, statements, events, relations), entities);
  }

  /** The linked articles of the reports. */
  static List<LinkedArticle> linked(Collection<Report> reports) {
    return reports.stream().map(Report::linked).toList();
  }

  /** One case entity for each name in the reports. */
  static List<CaseEntity> entities(Collection<Report> reports) {
    Map<String, List<ArticleEntity>> members = new TreeMap<>();
    for (LinkedArticle article : linked(reports)) {
      for (Entity e : article.entities()) {
        members
            .computeIfAbsent(e.name(), n -> new ArrayList<>())
            .add(new ArticleEntity(article.article().id(), e.number()));
      }
    }
    return members.entrySet().stream()
        .map(e -> new CaseEntity(q(e.getKey()), Schema.PERSON, e.getKey(), List.of(), e.getValue()))
        .toList();
  }

  /** The id of the case entity with this name. */
  static String q(String name) {
    return "Q" + ArticleId.of(name).value().substring(0, 10);
  }

  private Participant party(String name) {
    Span span = span(name);
    names.put(span, name);
    return new Participant(span, Optional.of(span));
  }

  private Span span(String words) {
    int at = text.indexOf(words);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }
}

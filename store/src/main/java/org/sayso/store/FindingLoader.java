package org.sayso.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventContext;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.EventMode;
import org.sayso.model.finding.EventType;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.SourceType;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementForm;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.store.sqlite.Row;
import org.sayso.store.text.Words;

/** Reads the findings of one article back. For one thread and one article. */
final class FindingLoader {
  private final Handle handle;
  private final String article;
  private final Words words;
  private final Map<Key, List<Span>> evidence;
  private final Map<Key, List<Participant>> participants;
  private final Map<Key, List<String>> tags;

  /** Which list of which finding. */
  private record Key(String finding, String role) {}

  /** One member of such a list. */
  private record Part<T>(Key key, T value) {}

  FindingLoader(Handle handle, String article, Words words) {
    this.handle = handle;
    this.article = article;
    this.words = words;
    this.evidence = gather("evidence", "finding", "role", this::span);
    this.participants = gather("participant", "finding", "role", this::participant);
    this.tags = gather("event_tag", "event", "kind", row -> row.text("value"));
  }

  List<Statement> statements() {
    return findings("statement", this::statement);
  }

  List<EventMention> events() {
    return findings("event", this::event);
  }

  List<Relation> relations() {
    return findings("relation", this::relation);
  }

  private Statement statement(Row row) {
    String id = row.text("id");
    return new Statement(
        new StatementId(row.number("number")),
        StatementForm.of(row.text("form")),
        new Evidence(evidence(id, EvidenceRole.CONTENT)),
        evidence(id, EvidenceRole.CUE),
        who(id, Role.SOURCE),
        SourceType.of(row.text("source_type")),
        who(id, Role.ADDRESSEE),
        toldIn(row),
        Act.of(row.text("act")),
        Factuality.of(row.text("factuality")),
        explanation(row),
        row.maybe("confidence").map(Double::parseDouble).map(Confidence::new));
  }

  private EventMention event(Row row) {
    String id = row.text("id");
    return new EventMention(
        row.number("number"),
        row.maybe("type").map(EventType::of),
        tags(id, "mode").map(EventMode::of).toList(),
        tags(id, "context").map(EventContext::of).toList(),
        row.text("label"),
        new Evidence(evidence(id, EvidenceRole.TRIGGER)),
        who(id, Role.ACTOR),
        who(id, Role.RECIPIENT),
        who(id, Role.PLACE).stream().findFirst(),
        row.maybe("date").map(Edtf::new),
        Factuality.of(row.text("factuality")),
        tags(id, "auxiliary").map(Auxiliary::of).collect(Collectors.toSet()),
        toldIn(row),
        explanation(row));
  }

  private Relation relation(Row row) {
    String id = row.text("id");
    return new Relation(
        row.number("number"),
        RelationType.of(row.text("type")),
        one(id, Role.SUBJECT),
        one(id, Role.OBJECT),
        row.maybe("role"),
        row.maybe("since").map(Edtf::new),
        row.maybe("until").map(Edtf::new),
        Polarity.of(row.text("polarity")),
        row.number("ended") == 1,
        new Evidence(evidence(id, EvidenceRole.EVIDENCE)),
        Factuality.of(row.text("factuality")),
        toldIn(row),
        explanation(row));
  }

  private Explanation explanation(Row row) {
    return new Explanation(row.text("rule"), evidence(row.text("id"), EvidenceRole.RULE));
  }

  private Optional<StatementId> toldIn(Row row) {
    return row.maybe("told_in").map(id -> new StatementId(Integer.parseInt(id.substring(1))));
  }

  private Span span(Row row) {
    return words.span(row.number("span_start"), row.number("span_end"));
  }

  private Participant participant(Row row) {
    Optional<Span> mention =
        row.maybe("mention_start")
            .map(any -> words.span(row.number("mention_start"), row.number("mention_end")));
    return new Participant(span(row), mention);
  }

  private List<Span> evidence(String finding, EvidenceRole role) {
    return evidence.getOrDefault(new Key(finding, role.label()), List.of());
  }

  private List<Participant> who(String finding, Role role) {
    return participants.getOrDefault(new Key(finding, role.label()), List.of());
  }

  private Participant one(String finding, Role role) {
    return who(finding, role).stream()
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(finding + " has no " + role.label()));
  }

  private Stream<String> tags(String event, String kind) {
    return tags.getOrDefault(new Key(event, kind), List.of()).stream();
  }

  private <T> List<T> findings(String table, Function<Row, T> map) {
    String sql =
        "SELECT * FROM finding JOIN "
            + table
            + " USING (article, id) WHERE article = ? ORDER BY number";
    return Row.all(handle, sql, map, article);
  }

  private <T> Map<Key, List<T>> gather(
      String table, String finding, String role, Function<Row, T> map) {
    Map<Key, List<T>> gathered = new HashMap<>();
    String sql = "SELECT * FROM " + table + " WHERE article = ? ORDER BY position";
    Function<Row, Part<T>> part =
        row -> new Part<>(new Key(row.text(finding), row.text(role)), map.apply(row));
    Row.all(handle, sql, part, article)
        .forEach(p -> gathered.computeIfAbsent(p.key, k -> new ArrayList<>()).add(p.value));
    return gathered;
  }
}

package org.sayso.weave.claim;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.weave.article.CaseArticle;

/** The findings of one article as assertions. Immutable. */
final class Assertions {
  private final CaseArticle article;
  private final Map<StatementId, Statement> statements = new HashMap<>();

  Assertions(CaseArticle article) {
    this.article = article;
    article.linked().annotated().statements().forEach(s -> statements.put(s.id(), s));
  }

  Stream<Assertion> statements() {
    return article.linked().annotated().statements().stream().map(this::of);
  }

  private Assertion of(Statement statement) {
    return new Assertion(
        ref(FindingKind.STATEMENT, statement.id().number()),
        article,
        statement.content(),
        article.entitiesIn(statement.content()),
        isDenied(statement),
        Optional.empty(),
        Optional.of(statement));
  }

  Assertion of(EventMention event) {
    Optional<Statement> said = event.statement().map(statements::get);
    return new Assertion(
        ref(FindingKind.EVENT, event.number()),
        article,
        Evidence.of(hull(event)),
        entities(participants(event)),
        event.factuality() == Factuality.DENIED
            || event.auxiliary().contains(Auxiliary.NEGATION)
            || said.filter(Assertions::isDenied).isPresent(),
        event.date(),
        said);
  }

  Assertion of(Relation relation) {
    Optional<Statement> said = relation.statement().map(statements::get);
    return new Assertion(
        ref(FindingKind.RELATION, relation.number()),
        article,
        relation.evidence(),
        entities(Stream.of(relation.subject(), relation.object())),
        relation.polarity() == Polarity.NEGATIVE
            || relation.factuality() == Factuality.DENIED
            || said.filter(Assertions::isDenied).isPresent(),
        relation.since(),
        said);
  }

  private FindingRef ref(FindingKind kind, int number) {
    return new FindingRef(article.id(), kind, number);
  }

  private static boolean isDenied(Statement statement) {
    return statement.act() == Act.DENY || statement.factuality() == Factuality.DENIED;
  }

  private SortedSet<String> entities(Stream<Participant> participants) {
    SortedSet<String> ids = new TreeSet<>();
    participants.forEach(p -> article.entityOf(p).ifPresent(ids::add));
    return ids;
  }

  private static Stream<Participant> participants(EventMention event) {
    return Stream.concat(event.actors().stream(), event.recipients().stream());
  }

  private static Span hull(EventMention event) {
    return Stream.concat(participants(event), event.place().stream())
        .map(Participant::words)
        .reduce(event.trigger().hull(), Span::to);
  }
}

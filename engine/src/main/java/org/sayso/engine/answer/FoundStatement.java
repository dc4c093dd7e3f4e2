package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;

/**
 * A statement in its article.
 *
 * @param linked the article
 * @param statement what is said
 * @param speakers who says so, settled; in the order of {@code statement.sources()}
 * @param addressees to whom, settled
 */
public record FoundStatement(
    LinkedArticle linked, Statement statement, List<Party> speakers, List<Party> addressees)
    implements Finding {
  public FoundStatement {
    Objects.requireNonNull(linked, "linked");
    Objects.requireNonNull(statement, "statement");
    speakers = List.copyOf(speakers);
    addressees = List.copyOf(addressees);
  }

  @Override
  public FindingRef ref() {
    return new FindingRef(article().id(), FindingKind.STATEMENT, statement.id().number());
  }

  @Override
  public Evidence evidence() {
    return statement.content();
  }

  @Override
  public List<Party> parties() {
    return Stream.concat(speakers.stream(), addressees.stream()).toList();
  }

  @Override
  public Factuality factuality() {
    return statement.factuality();
  }

  @Override
  public Optional<StatementId> told() {
    return statement.within();
  }

  @Override
  public Explanation explanation() {
    return statement.explanation();
  }

  @Override
  public Optional<Edtf> date() {
    return article().metadata().published().map(FoundStatement::by);
  }

  private static Edtf by(Edtf published) {
    return new Edtf("../" + published.latest());
  }
}

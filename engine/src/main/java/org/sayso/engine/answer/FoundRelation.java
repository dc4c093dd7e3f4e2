package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;

/**
 * A relation in its article.
 *
 * @param linked the article
 * @param relation the tie
 * @param subject who, settled
 * @param object of, to or by whom, settled
 */
public record FoundRelation(LinkedArticle linked, Relation relation, Party subject, Party object)
    implements Finding {
  public FoundRelation {
    Objects.requireNonNull(linked, "linked");
    Objects.requireNonNull(relation, "relation");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
  }

  @Override
  public FindingRef ref() {
    return new FindingRef(article().id(), FindingKind.RELATION, relation.number());
  }

  @Override
  public Evidence evidence() {
    return relation.evidence();
  }

  @Override
  public List<Party> parties() {
    return List.of(subject, object);
  }

  @Override
  public Factuality factuality() {
    return relation.factuality();
  }

  @Override
  public Optional<StatementId> told() {
    return relation.statement();
  }

  @Override
  public Explanation explanation() {
    return relation.explanation();
  }

  @Override
  public Optional<Edtf> date() {
    return relation.since();
  }
}

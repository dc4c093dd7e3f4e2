package org.sayso.engine.answer;

import java.util.List;
import java.util.Optional;
import org.sayso.model.article.Article;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.StatementId;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/** A statement, event or relation where it stands: with its article and its settled parties. */
public sealed interface Finding permits FoundStatement, FoundEvent, FoundRelation {
  /** The article that it stands in. */
  LinkedArticle linked();

  /** Its name in the case. */
  FindingRef ref();

  /** The words that bear it out: the content, the trigger, the evidence. */
  Evidence evidence();

  /** Everybody who takes part, in the order of the roles. */
  List<Party> parties();

  /** How firmly it is put. */
  Factuality factuality();

  /** The statement of the same article that tells it; empty in the outlet's own voice. */
  Optional<StatementId> told();

  /** Which rule found it. */
  Explanation explanation();

  /**
   * When it was so. For an event its date in the text, for a relation its beginning, for a
   * statement "on or before the day of publication". Empty where nothing settles it.
   */
  Optional<Edtf> date();

  /** The article that it stands in, as read. */
  default Article article() {
    return linked().article();
  }

  /** The words of the evidence, verbatim; stretches joined by one space. */
  default String words() {
    return evidence().in(article().text());
  }

  /** The evidence and the parties that stand near it, with whatever lies between. */
  default Span passage() {
    return Passages.around(evidence(), parties(), article());
  }

  /** The words of {@link #passage()}, verbatim. */
  default String passageWords() {
    return passage().in(article().text());
  }

  /** Whether the case entity with this id takes part. */
  default boolean concerns(String caseEntityId) {
    return parties().stream().anyMatch(p -> p.means(caseEntityId));
  }
}

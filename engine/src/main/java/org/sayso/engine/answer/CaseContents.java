package org.sayso.engine.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.story.Weave;

/**
 * A whole case at one moment.
 *
 * @param articles sorted by id
 * @param entities sorted by id
 * @param weave stories, origins and claims
 * @param matches who of the entities may be who of the kept lists, by entity
 * @param known who of the entities is, or may be, who of the user's knowledge, by entity
 */
public record CaseContents(
    List<LinkedArticle> articles,
    List<CaseEntity> entities,
    Weave weave,
    List<EntityMatch> matches,
    List<KnownEntity> known) {
  /** A case without articles. */
  public static final CaseContents EMPTY = new CaseContents(List.of(), List.of(), Weave.EMPTY);

  /** A case that was not screened. */
  public CaseContents(List<LinkedArticle> articles, List<CaseEntity> entities, Weave weave) {
    this(articles, entities, weave, List.of(), List.of());
  }

  public CaseContents {
    Objects.requireNonNull(weave, "weave");
    articles = articles.stream().sorted(Comparator.comparing(a -> a.article().id())).toList();
    entities = entities.stream().sorted(Comparator.comparing(CaseEntity::id)).toList();
    matches = List.copyOf(matches);
    known = List.copyOf(known);
  }
}

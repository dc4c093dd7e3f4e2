package org.sayso.engine.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.link.known.Identified;
import org.sayso.link.known.KnowledgeLinker;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.profile.KnowledgeBase;

/** A linked case seen with what the user knows. Immutable. */
public final class Knowing {
  private final Identified identified;

  private Knowing(Identified identified) {
    this.identified = identified;
  }

  /** These entities of these articles, seen with these bases. */
  public static Knowing of(
      List<LinkedArticle> articles, List<CaseEntity> entities, List<KnowledgeBase> bases) {
    return new Knowing(
        bases.isEmpty()
            ? new Identified(entities, List.of(), List.of())
            : new KnowledgeLinker().identify(articles, entities, bases));
  }

  /** The entities that they are, in the order of their first members. */
  public List<CaseEntity> entities() {
    return identified.entities();
  }

  /**
   * Who of these entities is known, by id. They may be others than those that were identified,
   * since people put things right: each is known as the profile that most of its members bear out.
   */
  public List<KnownEntity> of(List<CaseEntity> seen) {
    Map<ArticleEntity, CaseEntity> owners = new HashMap<>();
    if (!identified.known().isEmpty() || !identified.possible().isEmpty()) {
      seen.forEach(e -> e.members().forEach(m -> owners.put(m, e)));
    }
    List<KnownEntity> all = new ArrayList<>();
    identified.known().forEach(k -> add(k, owners, all));
    for (Known possible : identified.possible()) {
      possible.among(owners).ifPresent(e -> all.add(new KnownEntity(e.id(), possible, false)));
    }
    all.sort(Comparator.comparing(KnownEntity::entity));
    return all;
  }

  private static void add(
      Known known, Map<ArticleEntity, CaseEntity> owners, List<KnownEntity> all) {
    known.among(owners).ifPresent(e -> all.add(new KnownEntity(e.id(), known, true)));
  }
}

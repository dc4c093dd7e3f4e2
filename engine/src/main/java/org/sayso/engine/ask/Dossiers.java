package org.sayso.engine.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.FoundRelation;
import org.sayso.engine.answer.FoundStatement;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.text.Evidence;

/** Gathers what articles hold about one entity. */
final class Dossiers {
  private static final Comparator<FoundRelation> OFFICES_FIRST =
      Comparator.<FoundRelation, Boolean>comparing(
              r -> r.relation().type() != RelationType.POSITION)
          .thenComparing(Chronicle.BY_PUBLICATION);

  private Dossiers() {}

  /**
   * @param entity whom it is about
   * @param articles where it appears
   * @param lines the same articles, in the order in which they shall be listed
   */
  static Dossier of(CaseEntity entity, List<FoundArticle> articles, List<ArticleLine> lines) {
    List<FoundStatement> by = new ArrayList<>();
    List<FoundStatement> about = new ArrayList<>();
    List<FoundEvent> events = new ArrayList<>();
    List<FoundRelation> relations = new ArrayList<>();
    for (FoundArticle article : articles) {
      article.statements().stream().filter(s -> says(s, entity)).forEach(by::add);
      article.statements().stream().filter(s -> isAbout(s, entity)).forEach(about::add);
      article.events().stream().filter(e -> e.concerns(entity.id())).forEach(events::add);
      article.relations().stream().filter(r -> r.concerns(entity.id())).forEach(relations::add);
    }
    relations.sort(OFFICES_FIRST);
    return new Dossier(
        entity, relations, sorted(by), sorted(about), sorted(events), lines, List.of(), List.of());
  }

  private static boolean says(FoundStatement statement, CaseEntity entity) {
    return statement.speakers().stream().anyMatch(p -> p.means(entity.id()));
  }

  private static boolean isAbout(FoundStatement statement, CaseEntity entity) {
    if (says(statement, entity)) {
      return false;
    }
    return statement.concerns(entity.id()) || isMentioned(statement, entity);
  }

  private static boolean isMentioned(FoundStatement statement, CaseEntity entity) {
    ArticleId article = statement.article().id();
    Set<Integer> numbers =
        entity.members().stream()
            .filter(m -> m.article().equals(article))
            .map(ArticleEntity::number)
            .collect(Collectors.toSet());
    Evidence content = statement.evidence();
    return statement.linked().entities().stream()
        .filter(e -> numbers.contains(e.number()))
        .flatMap(e -> e.mentions().stream())
        .anyMatch(mention -> content.covers(mention.span()));
  }

  private static <T extends Finding> List<T> sorted(List<T> findings) {
    findings.sort(Chronicle.BY_PUBLICATION);
    return findings;
  }
}

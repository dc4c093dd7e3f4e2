package org.sayso.weave.article;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.text.Span;
import org.sayso.weave.words.Word;
import org.sayso.weave.words.WordScanner;

/** Makes the articles of a case ready: sorted by id, each once, their words found. */
public final class CaseArticles {
  private CaseArticles() {}

  /**
   * @param articles in any order; of two with one id only one is taken
   * @param entities of the same case
   * @return in the order of their ids, so that the order in which they came changes nothing
   */
  public static List<CaseArticle> of(
      Collection<LinkedArticle> articles, Collection<CaseEntity> entities) {
    Map<ArticleEntity, String> ids = new HashMap<>();
    entities.forEach(e -> e.members().forEach(member -> ids.put(member, e.id())));
    SortedMap<String, LinkedArticle> sorted =
        articles.stream()
            .collect(
                Collectors.toMap(a -> a.article().id().value(), a -> a, (a, b) -> a, TreeMap::new));
    return sorted.values().stream().map(a -> prepared(a, ids)).toList();
  }

  private static CaseArticle prepared(LinkedArticle linked, Map<ArticleEntity, String> ids) {
    Article article = linked.article();
    SortedMap<Span, String> known = new TreeMap<>();
    for (Entity entity : linked.entities()) {
      String id = ids.get(new ArticleEntity(article.id(), entity.number()));
      if (id != null) {
        entity.mentions().forEach(m -> known.put(m.span(), id));
      }
    }
    return new CaseArticle(linked, title(article), body(article), known);
  }

  private static List<Word> title(Article article) {
    return WordScanner.scan(
        article
            .metadata()
            .title()
            .or(
                () ->
                    article.blocks().stream()
                        .filter(b -> b.kind() == BlockKind.TITLE)
                        .findFirst()
                        .map(b -> b.span().in(article.text())))
            .orElse(""));
  }

  private static List<Word> body(Article article) {
    if (article.blocks().isEmpty()) {
      return WordScanner.scan(article.text());
    }
    return article
        .ownBlocks()
        .filter(b -> b.kind() != BlockKind.TITLE && b.kind() != BlockKind.BYLINE)
        .map(Block::span)
        .sorted(Comparator.naturalOrder())
        .flatMap(span -> WordScanner.scan(article.text(), span).stream())
        .toList();
  }
}

package org.sayso.weave.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.copy.Copy;
import org.sayso.weave.group.Partition;

/**
 * Joins the articles that came by their news on one route: copies, prints of one agency's story,
 * citations of another outlet, articles of one publisher. What joins two articles is kept as a
 * reason with its words. Stateless.
 */
public final class OriginFinder {

  /**
   * @param articles sorted by id
   * @param stories of the same articles
   * @param copies among the same articles, each within one story
   * @return numbered by their smallest article; every article is in exactly one
   */
  public List<Origin> find(List<CaseArticle> articles, StoryMap stories, List<Copy> copies) {
    List<OriginReason> reasons = new ArrayList<>();
    CopyLinks copyLinks = new CopyLinks(copies);
    for (List<CaseArticle> group : stories.groups(articles)) {
      List<CaseArticle> story = inOrderOfPrecedence(group);
      reasons.addAll(copyLinks.in(story));
      reasons.addAll(WireLinks.in(story));
      reasons.addAll(CitationLinks.in(story));
      reasons.addAll(PublisherLinks.in(story));
    }
    return origins(articles, Reasons.strongest(reasons));
  }

  private static List<CaseArticle> inOrderOfPrecedence(List<CaseArticle> story) {
    return story.stream().sorted(CopyLinks.PRECEDENCE).toList();
  }

  private static List<Origin> origins(List<CaseArticle> articles, List<OriginReason> reasons) {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    articles.forEach(a -> numbers.put(a.id(), numbers.size()));
    Partition joined = new Partition(articles.size());
    reasons.forEach(r -> joined.join(numbers.get(r.article()), numbers.get(r.of())));
    List<Origin> origins = new ArrayList<>();
    for (List<Integer> group : joined.groups()) {
      List<ArticleId> ids = group.stream().map(i -> articles.get(i).id()).toList();
      origins.add(
          new Origin(
              "o" + (origins.size() + 1),
              ids,
              reasons.stream().filter(r -> ids.contains(r.article())).toList()));
    }
    return origins;
  }
}

package org.sayso.engine.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Origin;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;

/**
 * The earlier versions of articles of a case. An article that was changed is still one article:
 * only its last version is woven, and the earlier ones lie in its story and origin.
 *
 * @param last the last version of each earlier one
 */
public record Earlier(Map<ArticleId, ArticleId> last) {
  public Earlier {
    last = Map.copyOf(last);
  }

  /** Among these articles. */
  public static Earlier among(List<LinkedArticle> articles) {
    return new Earlier(Versions.earlier(articles.stream().map(LinkedArticle::article).toList()));
  }

  /** Those that are woven. */
  public List<LinkedArticle> without(List<LinkedArticle> articles) {
    return articles.stream().filter(a -> !last.containsKey(a.article().id())).toList();
  }

  /** The weave of the last versions, with the earlier ones beside them. */
  public Weave beside(Weave woven) {
    return new Weave(
        woven.stories().stream()
            .map(s -> new Story(s.id(), s.title(), joined(s.articles())))
            .toList(),
        woven.origins().stream()
            .map(o -> new Origin(o.id(), joined(o.articles()), o.reasons()))
            .toList(),
        woven.claims());
  }

  private List<ArticleId> joined(List<ArticleId> articles) {
    List<ArticleId> all = new ArrayList<>(articles);
    last.entrySet().stream()
        .filter(e -> articles.contains(e.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .forEach(all::add);
    return all;
  }
}

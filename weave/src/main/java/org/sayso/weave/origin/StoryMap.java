package org.sayso.weave.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Story;
import org.sayso.weave.article.CaseArticle;

/** Which articles share a story. Immutable. */
public final class StoryMap {
  private final Map<ArticleId, String> storyOf = new HashMap<>();

  /** From a case's stories, of which every article is in one. */
  public StoryMap(List<Story> stories) {
    stories.forEach(story -> story.articles().forEach(a -> storyOf.put(a, story.id())));
  }

  /** The articles of each story, in their given order; the stories in the order of their ids. */
  public List<List<CaseArticle>> groups(List<CaseArticle> articles) {
    Map<String, List<CaseArticle>> groups = new LinkedHashMap<>();
    articles.forEach(
        a -> groups.computeIfAbsent(storyOf.get(a.id()), s -> new ArrayList<>()).add(a));
    return List.copyOf(groups.values());
  }

  /** Whether both report the same happening. */
  public boolean together(ArticleId a, ArticleId b) {
    return storyOf.get(a).equals(storyOf.get(b));
  }
}

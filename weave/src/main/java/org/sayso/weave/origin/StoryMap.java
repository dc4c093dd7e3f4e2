package org.sayso.weave.origin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Story;

/** Which articles share a story. Immutable. */
public final class StoryMap {
  private final Map<ArticleId, String> storyOf = new HashMap<>();

  /** From a case's stories, of which every article is in one. */
  public StoryMap(List<Story> stories) {
    stories.forEach(story -> story.articles().forEach(a -> storyOf.put(a, story.id())));
  }

  /** The id of the article's story. */
  public String of(ArticleId article) {
    return storyOf.get(article);
  }

  /** Whether both report the same happening. */
  public boolean together(ArticleId a, ArticleId b) {
    return storyOf.get(a).equals(storyOf.get(b));
  }
}

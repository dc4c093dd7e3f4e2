package org.sayso.engine.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Weave;

/** Which story and which origin each article of a case belongs to, and of what it is a version. */
final class Threads {
  private final Map<ArticleId, String> stories = new HashMap<>();
  private final Map<ArticleId, String> origins = new HashMap<>();

  private final Map<ArticleId, ArticleId> earlier;

  Threads(Weave weave, Map<ArticleId, ArticleId> earlier) {
    this.earlier = earlier;
    weave.stories().forEach(s -> s.articles().forEach(a -> stories.put(a, s.id())));
    weave.origins().forEach(o -> o.articles().forEach(a -> origins.put(a, o.id())));
  }

  Optional<String> story(ArticleId article) {
    return Optional.ofNullable(stories.get(article));
  }

  Optional<String> origin(ArticleId article) {
    return Optional.ofNullable(origins.get(article));
  }

  /** The last version of an article that is an earlier one. */
  Optional<ArticleId> versionOf(ArticleId article) {
    return Optional.ofNullable(earlier.get(article));
  }

  /** Whether an article speaks for itself, as all do but earlier versions. */
  boolean speaks(ArticleId article) {
    return !earlier.containsKey(article);
  }
}

package org.sayso.engine.ask;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Weave;

/** Which story and which origin each article of a weave belongs to. */
final class Threads {
  private final Map<ArticleId, String> stories = new HashMap<>();
  private final Map<ArticleId, String> origins = new HashMap<>();

  Threads(Weave weave) {
    weave.stories().forEach(s -> s.articles().forEach(a -> stories.put(a, s.id())));
    weave.origins().forEach(o -> o.articles().forEach(a -> origins.put(a, o.id())));
  }

  Optional<String> story(ArticleId article) {
    return Optional.ofNullable(stories.get(article));
  }

  Optional<String> origin(ArticleId article) {
    return Optional.ofNullable(origins.get(article));
  }
}

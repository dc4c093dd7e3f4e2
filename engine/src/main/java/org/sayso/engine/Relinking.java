package org.sayso.engine;

import java.util.List;
import org.sayso.engine.ask.Earlier;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Weave;
import org.sayso.store.CaseStore;

/**
 * Links and weaves the whole of a case anew: after reading, and whenever something changes that
 * says who is one. The steps stand in {@link #run} in their order; what a later one says beats what
 * an earlier one found.
 */
final class Relinking {
  private final Stages stages;
  private final CaseStore store;

  Relinking(Stages stages, CaseStore store) {
    this.stages = stages;
    this.store = store;
  }

  void run(Progress progress) {
    progress.now("linking the articles");
    List<LinkedArticle> all = articles();
    List<CaseEntity> entities = stages.linkCase().apply(all);
    progress.now("weaving the stories");
    Earlier earlier = Earlier.among(all);
    Weave woven = stages.weave().apply(earlier.without(all), entities);
    store.saveCase(entities, earlier.beside(woven));
  }

  private List<LinkedArticle> articles() {
    try (var articles = store.linkedArticles()) {
      return articles.toList();
    }
  }
}

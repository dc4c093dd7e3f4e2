package org.sayso.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.engine.amend.Amended;
import org.sayso.engine.amend.Amending;
import org.sayso.engine.amend.Amending.Next;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.engine.ask.Earlier;
import org.sayso.engine.known.Knowing;
import org.sayso.link.correct.Corrected;
import org.sayso.model.correction.Effect;
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
    Knowing knowing = knowing(all);
    save(amending(all, knowing), knowing, progress);
  }

  /** Puts one thing right, and the case with it; where that cannot be, nothing changes. */
  Amended amend(Function<Amending, Next> wish) {
    List<LinkedArticle> all = articles();
    Knowing knowing = knowing(all);
    Next next = wish.apply(amending(all, knowing));
    if (next.amending().isEmpty()) {
      return new Amended.Refused(next.reason());
    }
    Amending amending = next.amending().get();
    List<Effect> effects = save(amending, knowing, Progress.NONE);
    int place = next.number() - 1;
    return new Amended.Done(
        new CorrectionLine(amending.records().get(place), Optional.of(effects.get(place))));
  }

  private Knowing knowing(List<LinkedArticle> all) {
    return Knowing.of(all, stages.linkCase().apply(all).entities(), store.knowledge().all());
  }

  private Amending amending(List<LinkedArticle> all, Knowing knowing) {
    return new Amending(all, knowing.entities(), store.corrections());
  }

  private List<Effect> save(Amending amending, Knowing knowing, Progress progress) {
    Corrected seen = amending.corrected();
    progress.now("weaving the stories");
    List<LinkedArticle> all = seen.articles();
    Earlier earlier = Earlier.among(all);
    Weave woven = stages.weave().apply(earlier.without(all), seen.entities());
    store.saveCase(
        seen.entities(),
        earlier.beside(woven),
        amending.overlay(seen),
        knowing.of(seen.entities()));
    return seen.effects();
  }

  private List<LinkedArticle> articles() {
    try (var articles = store.articlesAsRead()) {
      return articles.toList();
    }
  }
}

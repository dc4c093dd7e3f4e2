package org.sayso.engine;

import java.util.function.Function;
import java.util.function.Supplier;
import org.sayso.engine.work.Once;
import org.sayso.link.ArticleLinker;
import org.sayso.link.CaseLinker;
import org.sayso.model.article.Article;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.read.ArticleReader;
import org.sayso.read.fetch.Web;
import org.sayso.understand.Understander;
import org.sayso.weave.Weaver;

/** Builds the stages of this release, each when it is first needed. */
final class StandardStages {
  private StandardStages() {}

  static Stages stages(Supplier<Web> network) {
    Once<Web> web = new Once<>(network);
    Once<ArticleReader> reader = new Once<>(ArticleReader::new);
    Once<ArticleLinker> linker = new Once<>(ArticleLinker::new);
    Once<CaseLinker> caseLinker = new Once<>(CaseLinker::new);
    Once<Weaver> weaver = new Once<>(Weaver::new);
    return new Stages(
        batch -> Gatherer.inflow(batch, reader.get(), web.get()),
        StandardStages::understander,
        annotated -> linker.get().link(annotated),
        all -> caseLinker.get().settle(all),
        (all, entities) -> weaver.get().weave(all, entities));
  }

  private static Function<Article, AnnotatedArticle> understander(Depth depth) {
    Understander loaded = depth == Depth.FAST ? Understander.loadFast() : Understander.load();
    return NewsOnly.in(loaded::understand);
  }
}

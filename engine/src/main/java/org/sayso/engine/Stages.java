package org.sayso.engine;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.sayso.model.article.Article;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.CaseLinks;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.story.Weave;
import org.sayso.read.fetch.PoliteWeb;
import org.sayso.read.fetch.Web;

/**
 * The stages in the order in which the data travels, each as the one function that it is. A test
 * puts its own in their place; {@link Sayso#standard()} uses the real ones.
 *
 * @param read a batch's inputs, in order
 * @param understand what an article says, by how deeply it is understood; asked for once each, when
 *     the first article needs it, because it loads language models
 * @param link whom its mentions mean
 * @param linkCase the same one across articles sorted by id
 * @param weave stories, origins and claims of articles sorted by id
 */
public record Stages(
    Function<Batch, Inflow> read,
    Function<Depth, Function<Article, AnnotatedArticle>> understand,
    Function<AnnotatedArticle, LinkedArticle> link,
    Function<List<LinkedArticle>, CaseLinks> linkCase,
    BiFunction<List<LinkedArticle>, List<CaseEntity>, Weave> weave) {
  /** The stages of this release. */
  public static Stages standard() {
    return StandardStages.stages(PoliteWeb::standard);
  }

  /** The same, over another web: a test brings its own. */
  public static Stages over(Web web) {
    return StandardStages.stages(() -> web);
  }

  /** The same, whose runs end early when that turns true: with the articles that are under way. */
  public Stages until(BooleanSupplier stopped) {
    return new Stages(
        read.andThen(inflow -> new CutShort(inflow, stopped)), understand, link, linkCase, weave);
  }
}

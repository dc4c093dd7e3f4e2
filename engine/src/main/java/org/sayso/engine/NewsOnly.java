package org.sayso.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.text.Span;
import org.sayso.read.notice.Notices;

/**
 * Keeps what a newsroom says of its own article from being understood as news: that an earlier
 * version said something is no reason to say it again.
 */
final class NewsOnly {
  private NewsOnly() {}

  /** The same understanding, to which notices are boilerplate; the article stays as it is. */
  static Function<Article, AnnotatedArticle> in(Function<Article, AnnotatedArticle> understand) {
    return article -> {
      List<Span> asides = Notices.standard().asides(article);
      return asides.isEmpty()
          ? understand.apply(article)
          : of(article, understand.apply(without(asides, article)));
    };
  }

  private static AnnotatedArticle of(Article article, AnnotatedArticle said) {
    return new AnnotatedArticle(
        article, said.mentions(), said.statements(), said.events(), said.relations());
  }

  private static Article without(List<Span> asides, Article a) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : a.blocks()) {
      asides.stream()
          .filter(block.span()::overlaps)
          .findFirst()
          .ifPresentOrElse(aside -> cut(block, aside, blocks), () -> blocks.add(block));
    }
    return new Article(a.id(), a.path(), a.metadata(), a.text(), blocks, a.credits());
  }

  private static void cut(Block block, Span aside, List<Block> into) {
    if (block.span().start() < aside.start()) {
      into.add(new Block(new Span(block.span().start(), aside.start()), block.kind()));
    }
    into.add(new Block(aside, BlockKind.BOILERPLATE));
    if (aside.end() < block.span().end()) {
      into.add(new Block(new Span(aside.end(), block.span().end()), block.kind()));
    }
  }
}

package org.sayso.weave.story;

import org.sayso.model.article.Article;
import org.sayso.model.article.BlockKind;
import org.sayso.weave.article.CaseArticle;

/** The line that stands for an article: its headline, or its beginning. */
final class Headline {
  private static final int LONGEST = 120;

  private Headline() {}

  static String of(CaseArticle article) {
    return article.article().metadata().title().orElseGet(() -> fromText(article.article()));
  }

  private static String fromText(Article article) {
    String line =
        article
            .ownBlocks()
            .filter(b -> b.kind() == BlockKind.TITLE || b.kind() == BlockKind.BODY)
            .findFirst()
            .map(b -> b.span().in(article.text()))
            .orElse(article.text())
            .strip();
    String whole = line.isEmpty() ? article.path() : line;
    return whole.length() <= LONGEST ? whole : cut(whole);
  }

  private static String cut(String line) {
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + " …";
  }
}

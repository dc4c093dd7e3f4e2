package org.sayso.bench.lesson;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Span;

/** A text of which every line is a paragraph of the body: annotators saw all of them. */
final class PlainArticle {
  private PlainArticle() {}

  static Article read(Path file) throws IOException {
    return of(file.toString(), Files.readString(file));
  }

  static Article of(String name, String text) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(new Span(at, at + line.length()), BlockKind.BODY));
      }
      at += line.length() + 1;
    }
    return new Article(ArticleId.of(text), name, Metadata.NONE, text, blocks, List.of());
  }
}

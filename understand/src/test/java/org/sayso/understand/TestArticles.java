package org.sayso.understand;

import java.util.ArrayList;
import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Span;

/** Articles from a line of text, for tests. */
public final class TestArticles {
  private TestArticles() {}

  /**
   * An article of the paragraphs between "¶": a block each, a blank line between two. One that
   * begins with "= " is the title, one with "~ " boilerplate.
   */
  public static Article of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String part : marked.split("\\s*¶\\s*")) {
      String words = part.replaceFirst("^[=~] ", "");
      if (!blocks.isEmpty()) {
        text.append("\n\n");
      }
      if (!words.isEmpty()) {
        Span span = new Span(text.length(), text.length() + words.length());
        blocks.add(new Block(span, kind(part)));
      }
      text.append(words);
    }
    return of(text.toString(), blocks);
  }

  /** An article of this text with these blocks. */
  public static Article of(String text, List<Block> blocks) {
    return new Article(ArticleId.of(text), "case.txt", Metadata.NONE, text, blocks, List.of());
  }

  /** An article of this text, untouched, as one block of its own words. */
  public static Article oneBlock(String text) {
    return of(text, List.of(new Block(new Span(0, text.length()), BlockKind.BODY)));
  }

  private static BlockKind kind(String part) {
    return switch (part.substring(0, Math.min(2, part.length()))) {
      case "= " -> BlockKind.TITLE;
      case "~ " -> BlockKind.BOILERPLATE;
      default -> BlockKind.BODY;
    };
  }
}

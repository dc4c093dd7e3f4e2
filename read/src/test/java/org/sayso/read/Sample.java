package org.sayso.read;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Reading;
import org.sayso.model.article.Skipped;
import org.sayso.read.input.Input;

/** Reads what a test writes down, and shows the result as plain lines. */
final class Sample {
  private static final ArticleReader READER = new ArticleReader();

  /** Two paragraphs that are plainly a report's own. */
  static final String BODY =
      """
      The ferry Astra ran aground off Nordvik early on Monday, and all 40 passengers were brought ashore.

      Harbour master Ines Halm said the ship had lost its rudder before it drifted onto the rocks.
      """;

  private Sample() {}

  static ArticleReader reader() {
    return READER;
  }

  static Article article(String text) {
    return article(text, Metadata.NONE);
  }

  static Article article(String text, Metadata given) {
    Input input = new Input("report.txt", text.getBytes(StandardCharsets.UTF_8), given);
    return (Article) READER.read(input).get(0);
  }

  static List<Reading> readings(byte[] bytes) {
    return READER.read(Input.of("report.txt", bytes));
  }

  static Skipped skipped(byte[] bytes) {
    return (Skipped) readings(bytes).get(0);
  }

  /** Each block as "kind: words". */
  static List<String> blocks(Article article) {
    return article.blocks().stream().map(b -> show(b, article)).toList();
  }

  private static String show(Block block, Article article) {
    return block.kind().label() + ": " + block.span().in(article.text());
  }

  /** Each credit as "kind name: words". */
  static List<String> credits(Article article) {
    return article.credits().stream()
        .map(c -> c.kind().label() + " " + c.name() + ": " + c.span().in(article.text()))
        .toList();
  }
}

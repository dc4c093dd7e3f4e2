package org.sayso.model.article;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A news report as it was read. Every span of every finding points into {@link #text()}. For plain
 * text that is the file as it stands, decoded and otherwise untouched; for HTML it is the text of
 * the article as extracted.
 *
 * @param id from the bytes
 * @param path as the user gave it
 * @param metadata what is known beside the text
 * @param text the text that all offsets count in
 * @param blocks its parts, in order, not overlapping
 * @param credits its named debts to other publishers, in the order of the text
 */
public record Article(
    ArticleId id,
    String path,
    Metadata metadata,
    String text,
    List<Block> blocks,
    List<Credit> credits)
    implements Reading {
  public Article {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(metadata, "metadata");
    blocks = List.copyOf(blocks);
    credits = List.copyOf(credits);
    requireOrder(text, blocks);
    for (Credit credit : credits) {
      if (credit.span().end() > text.length()) {
        throw new IllegalArgumentException("credit outside the text: " + credit);
      }
    }
  }

  /** The blocks that are the article's own words: all but boilerplate. */
  public Stream<Block> ownBlocks() {
    return blocks.stream().filter(b -> b.kind() != BlockKind.BOILERPLATE);
  }

  private static void requireOrder(String text, List<Block> blocks) {
    int end = 0;
    for (Block block : blocks) {
      if (block.span().start() < end || block.span().end() > text.length()) {
        throw new IllegalArgumentException("block out of order or outside the text: " + block);
      }
      end = block.span().end();
    }
  }
}

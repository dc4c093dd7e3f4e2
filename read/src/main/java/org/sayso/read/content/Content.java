package org.sayso.read.content;

import java.util.List;
import java.util.Objects;
import org.sayso.model.article.Block;
import org.sayso.model.article.Credit;
import org.sayso.model.article.Metadata;

/**
 * What a file holds, before it has an id and a path.
 *
 * @param text what all spans point into
 * @param blocks in the order of the text, not overlapping
 * @param credits in the order of the text
 * @param metadata what the file and the user say, already settled between them
 * @param remarks what a reader should know of it: "the page shows only the beginning …"
 */
public record Content(
    String text,
    List<Block> blocks,
    List<Credit> credits,
    Metadata metadata,
    List<String> remarks) {
  public Content {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(metadata, "metadata");
    blocks = List.copyOf(blocks);
    credits = List.copyOf(credits);
    remarks = List.copyOf(remarks);
  }

  /** Content of which there is nothing to remark. */
  public Content(String text, List<Block> blocks, List<Credit> credits, Metadata metadata) {
    this(text, blocks, credits, metadata, List.of());
  }
}

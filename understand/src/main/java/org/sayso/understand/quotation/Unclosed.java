package org.sayso.understand.quotation;

import java.util.List;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;

/** Whether a mark that nothing closes opens a speech that runs on, or is a slip of the pen. */
final class Unclosed {
  private static final String LEADS = ":,.?!”\"’'»";

  private Unclosed() {}

  /**
   * It runs on where a cue or a sentence ends before it, or where the next block of the text opens
   * with a mark again.
   */
  static boolean runsOn(Article article, int block, int at) {
    Span span = article.blocks().get(block).span();
    String before = article.text().substring(span.start(), at).stripTrailing();
    boolean led = !before.isEmpty() && LEADS.indexOf(before.charAt(before.length() - 1)) >= 0;
    boolean single = "'’‘`‚".indexOf(article.text().charAt(at)) >= 0;
    return led && !single || nextOpens(article, block, at);
  }

  private static boolean nextOpens(Article article, int block, int at) {
    List<Block> blocks = article.blocks();
    for (int next = block + 1; next < blocks.size(); next++) {
      if (blocks.get(next).kind() != BlockKind.BOILERPLATE) {
        int start = blocks.get(next).span().start();
        return article.text().charAt(start) == article.text().charAt(at)
            && new Marks(article.text(), blocks.get(next).span()).opening(start) != null;
      }
    }
    return false;
  }
}

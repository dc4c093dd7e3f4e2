package org.sayso.understand.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.article.Article;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.text.Span;

/**
 * Posts of social media as reports embed them: the words, a dash, who wrote them, the handle in
 * brackets, the date. The dash may open the next block; a tag that a page's code left behind stands
 * before the words.
 */
final class Posts {
  private static final Pattern POST =
      Pattern.compile(
          "(?:<\\w[^<>]*>)?(?<words>[^“\"‘„«\\s].{5,}?\\S)?\\s*[—–―-]{1,2}\\s*"
              + "(?<name>\\p{L}[^()@—–]{1,58}?)\\s*\\(@\\w+\\).{0,40}");

  private Posts() {}

  /** The posts of an article, in order; a post whose words stand in marks is a quotation. */
  static List<Turn> of(Article article) {
    List<Turn> posts = new ArrayList<>();
    List<Block> blocks = article.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      Span block = blocks.get(i).span();
      Matcher post = POST.matcher(article.text()).region(block.start(), block.end());
      Span words = post.matches() ? words(article, i, post) : null;
      if (words != null && blocks.get(i).kind() != BlockKind.BOILERPLATE) {
        posts.add(new Turn(new Span(post.start("name"), post.end("name")), List.of(words)));
      }
    }
    return posts;
  }

  private static Span words(Article article, int block, Matcher post) {
    if (post.group("words") != null) {
      return new Span(post.start("words"), post.end("words"));
    }
    Block before = block == 0 ? null : article.blocks().get(block - 1);
    boolean plain =
        before != null
            && before.kind() == BlockKind.BODY
            && "“\"‘„«".indexOf(article.text().charAt(before.span().start())) < 0;
    return plain ? before.span() : null;
  }
}

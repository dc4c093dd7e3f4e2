package org.sayso.read.body;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;

/** Finds the paragraphs of a page's article. Stateless and thread-safe. */
public final class ArticleBody {
  /** Words that a page must have in its paragraphs to be an article. */
  private static final int FEWEST_WORDS = 20;

  /** The same where the page says that it is one. */
  private static final int FEWEST_STATED = 5;

  private static final String SAYS_SO =
      "meta[property=og:type][content=article], article, [itemtype*=Article], [itemtype*=BlogPosting]";

  private final Clutter clutter = new Clutter();
  private final Candidates candidates = new Candidates();
  private final Selector selector = new Selector();
  private final Lead lead = new Lead();

  /**
   * The article's paragraphs in their order, with kinds; no body among them where the page holds no
   * article.
   *
   * @param page is not changed
   * @param about what the page says about itself
   * @param stated the article's words as the page states them beside its mark-up
   */
  public List<PagePart> of(Document page, Metadata about, Optional<String> stated) {
    List<PagePart> named = parts(page, clutter.on(page), about, stated);
    if (words(named) >= FEWEST_WORDS) {
      return named;
    }
    List<PagePart> hidden = parts(page, clutter.hiddenOn(page), about, stated);
    List<PagePart> most = words(hidden) >= FEWEST_WORDS ? hidden : named;
    if (words(most) >= FEWEST_WORDS) {
      return most;
    }
    Optional<List<PagePart>> told = stated.map(ArticleBody::told);
    return told.filter(t -> words(t) >= FEWEST_WORDS)
        .orElseGet(() -> words(most) >= enough(page) ? most : List.of());
  }

  private static int enough(Document page) {
    return page.selectFirst(SAYS_SO) == null ? FEWEST_WORDS : FEWEST_STATED;
  }

  /** The words that a page states and does not show: without a script it is empty. */
  private static List<PagePart> told(String words) {
    return List.of(new PagePart(BlockKind.BODY, words.strip(), 0));
  }

  private List<PagePart> parts(
      Document page, Predicate<Element> leftOut, Metadata about, Optional<String> stated) {
    Outline outline = Outline.of(page, leftOut);
    Optional<Candidate> chosen = selector.choose(candidates.in(page, outline, stated), outline);
    if (chosen.isEmpty()) {
      return List.of();
    }
    BitSet lines = (BitSet) chosen.get().lines().clone();
    lines.or(lead.above(lines, outline, page, about.title()));
    return Trim.of(lines.stream().mapToObj(i -> outline.line(i).part()).toList(), about);
  }

  /** How many words the paragraphs have that are body. */
  public static int words(List<PagePart> parts) {
    return parts.stream()
        .filter(p -> p.kind() == BlockKind.BODY)
        .mapToInt(PagePart::wordCount)
        .sum();
  }
}

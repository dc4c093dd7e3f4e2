package org.sayso.read.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.sayso.read.about.PageMetadata;
import org.sayso.read.body.ArticleBody;
import org.sayso.read.body.PagePart;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.lexicon.Lexicon;

/**
 * Knows pages that show the beginning of an article to everybody and the rest to subscribers. What
 * they show is read; that it is not all should be known. Stateless.
 */
final class Paywall {
  /** A page that shows more has shown what there was to tell, or nearly. */
  private static final int MANY_WORDS = 160;

  /** The most words of a paragraph that only asks for subscribers. */
  private static final int APPEAL = 25;

  private final AnyOf words = Lexicon.of("paywalls.tsv").any(0);

  /** The parts that are the article's: none that only asks for subscribers. */
  List<PagePart> without(List<PagePart> parts) {
    return parts.stream().filter(part -> !isAppeal(part)).toList();
  }

  private boolean isAppeal(PagePart part) {
    return part.wordCount() <= APPEAL && words.isIn(part.words());
  }

  /** What there is to tell of the page; empty where it shows the whole of its article. */
  Optional<String> remark(Document page, PageMetadata about, List<PagePart> shown) {
    int count = ArticleBody.words(shown);
    boolean teaser = count < MANY_WORDS && (about.isLocked() || words.isIn(page.text()));
    return teaser
        ? Optional.of(
            "the page shows only its beginning, %d words, and keeps the rest for subscribers; save the page as a subscriber sees it"
                .formatted(count))
        : Optional.empty();
  }
}

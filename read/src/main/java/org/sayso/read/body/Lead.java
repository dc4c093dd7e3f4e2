package org.sayso.read.body;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.sayso.model.article.BlockKind;
import org.sayso.read.lexicon.AnyOf;
import org.sayso.read.scrape.Bare;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Captions;
import org.sayso.read.scrape.Furniture;
import org.sayso.read.scrape.Zone;

/**
 * Finds the lead: the sentences between the headline and the body that belong to the article,
 * though they stand outside the part that holds the body. Immutable.
 */
final class Lead {
  /** How far above the body a lead may begin, in paragraphs. */
  private static final int FARTHEST = 25;

  /** How far, where no headline bounds the search. */
  private static final int NEAR = 4;

  private static final int WORDS = 8;
  private static final int NAMED_WORDS = 4;
  private static final int LONGEST = 150;
  private static final double LINKS = 0.3;
  private static final int LEVELS = 3;
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。！？][”\"’')\\]」]*");
  private static final Pattern BYLINE = Pattern.compile("^(?:By|Von|Par|Por) \\p{Lu}");

  private final AnyOf names = PartNames.of("lead");

  /** The paragraphs of the lead; none where there is none. */
  BitSet above(BitSet body, Outline outline, Document page, Optional<String> title) {
    int first = body.nextSetBit(0);
    int headline = headline(first, outline, title.map(Bare::of).orElse(""));
    String description = Bare.of(description(page));
    BitSet lead = new BitSet();
    for (int i = Math.max(headline + 1, headline < 0 ? first - NEAR : 0); i < first; i++) {
      Line line = outline.line(i);
      boolean told = isNamed(line.place()) || isTold(line.part(), description);
      if (reads(line.part(), told) && (told || headline >= 0)) {
        lead.set(i);
      }
    }
    return lead;
  }

  /** Index of the headline above the body; -1 where it is not near. */
  private static int headline(int first, Outline outline, String title) {
    for (int i = first - 1; i >= Math.max(0, first - FARTHEST); i--) {
      Line line = outline.line(i);
      String words = Bare.of(line.part().words());
      if (line.place().nameIs("h1") || !title.isEmpty() && words.equals(title)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean reads(PagePart part, boolean told) {
    int words = part.wordCount();
    return words >= (told ? NAMED_WORDS : WORDS)
        && words <= LONGEST
        && SENTENCE.matcher(part.words()).matches()
        && part.kind() != BlockKind.CAPTION
        && part.linkShare() < LINKS
        && !isFurniture(part.words());
  }

  private static boolean isFurniture(String words) {
    return BYLINE.matcher(words).find()
        || Bylines.standard().read(words).isPresent()
        || Captions.standard().is(words)
        || Furniture.standard().is(words, Zone.HEAD)
        || PageLines.standard().isLine(words);
  }

  /** Whether the page's head states the paragraph as its description. */
  private static boolean isTold(PagePart part, String description) {
    String words = Bare.of(part.words());
    return words.length() >= 40
        && (description.startsWith(words)
            || description.length() >= 40 && words.startsWith(description));
  }

  private static String description(Document page) {
    Element meta = page.head().selectFirst("meta[name=description], meta[property=og:description]");
    return meta == null ? "" : meta.attr("content");
  }

  private boolean isNamed(Element place) {
    Element at = place;
    for (int level = 0; at != null && level < LEVELS && !at.nameIs("body"); level++) {
      if (PartNames.name(names, at)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}

package org.sayso.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Captions;
import org.sayso.read.scrape.Furniture;
import org.sayso.read.scrape.Zone;

/**
 * Takes links and furniture from among the paragraphs of an article, and what stands before its
 * first and after its last sentence. Stateless.
 */
final class Trim {
  private static final double LINKS = 0.5;
  private static final double SENTENCE_LINKS = 0.85;
  private static final Pattern SENTENCE = Pattern.compile("(?s).*[.!?…。！？][”\"’')\\]」]*");
  private static final int PROSE = 10;

  /** Paragraphs from the top among which a byline may stand. */
  private static final int TOP = 12;

  private static final int BYLINE_WORDS = 12;

  private Trim() {}

  /** What is left, its kinds corrected; no body in it where the page has no article. */
  static List<PagePart> of(List<PagePart> parts, Metadata stated) {
    List<PagePart> kept = new ArrayList<>();
    String bareTitle = stated.title().map(Trim::bare).orElse("");
    for (PagePart part : parts) {
      if (!isLinks(part) && !bare(part.words()).equals(bareTitle)) {
        kept.add(
            kept.size() < TOP && isByline(part, stated)
                ? part.as(BlockKind.BYLINE)
                : labelled(part));
      }
    }
    return ends(kept);
  }

  private static boolean isLinks(PagePart part) {
    boolean sentence = SENTENCE.matcher(part.words()).matches();
    return part.linkShare() > (sentence ? SENTENCE_LINKS : LINKS)
        && (part.wordCount() < 25 || part.linkShare() > 0.95);
  }

  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]+");

  private static String bare(String words) {
    return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static PagePart labelled(PagePart part) {
    if (part.kind() == BlockKind.CAPTION) {
      return part;
    }
    if (Furniture.standard().is(part.words(), Zone.MIDDLE)) {
      return part.as(BlockKind.BOILERPLATE);
    }
    if (part.kind() == BlockKind.BODY && Captions.standard().is(part.words())) {
      return part.as(BlockKind.CAPTION);
    }
    return part;
  }

  /** A line that reads like a byline, or a short one that begins with a stated author. */
  private static boolean isByline(PagePart part, Metadata stated) {
    String words = part.words();
    boolean reads =
        Bylines.standard().read(words).filter(b -> b.end() == words.length()).isPresent();
    boolean names =
        part.wordCount() <= BYLINE_WORDS
            && stated.authors().stream().anyMatch(words::startsWith)
            && !SENTENCE.matcher(words).matches();
    return part.kind() == BlockKind.BODY && (reads || names);
  }

  private static List<PagePart> ends(List<PagePart> parts) {
    int first = 0;
    while (first < parts.size() && !isProse(parts.get(first))) {
      first++;
    }
    int last = parts.size() - 1;
    while (last >= first && !closes(parts.get(last))) {
      last--;
    }
    List<PagePart> kept = new ArrayList<>();
    for (int i = 0; i <= last; i++) {
      PagePart part = parts.get(i);
      if (i >= first) {
        kept.add(part);
      } else {
        above(part).ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** What may stay of what stands above the first sentence. */
  private static Optional<PagePart> above(PagePart part) {
    if (Bylines.standard()
        .read(part.words())
        .filter(b -> b.end() == part.words().length())
        .isPresent()) {
      return Optional.of(part.as(BlockKind.BYLINE));
    }
    boolean keeps =
        part.kind() == BlockKind.CAPTION
            || part.kind() == BlockKind.HEADING
            || part.wordCount() >= 5 && part.linkShare() < 0.3;
    return keeps ? Optional.of(part) : Optional.empty();
  }

  private static boolean isProse(PagePart part) {
    return part.kind() == BlockKind.BODY && part.wordCount() >= PROSE;
  }

  private static boolean closes(PagePart part) {
    boolean sentence = SENTENCE.matcher(part.words()).matches() || part.words().endsWith(":");
    return part.kind() == BlockKind.BODY
        && (part.wordCount() >= PROSE || sentence)
        && part.linkShare() < 0.4;
  }
}

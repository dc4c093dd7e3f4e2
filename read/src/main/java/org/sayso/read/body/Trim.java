package org.sayso.read.body;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.read.scrape.Bare;
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

  private static final int LONGEST_FURNITURE = 300;

  /** From which share of an article's words on a heading may end it. */
  private static final double BACK = 0.6;

  /** How many paragraphs at the end may tell who the authors are. */
  private static final int AUTHOR_NOTES = 3;

  private static final int LONGEST_NOTE = 600;
  private static final Pattern PRESENTS =
      Pattern.compile(
          "\\s*(?:\\([^)]{1,40}\\))?,?\\s*(?:is|are|was|writes|works|covers|has been|ist|war|arbeitet|schreibt|lebt|studiert|est|es|è|jest)\\b");

  private static final int BYLINE_WORDS = 12;

  private Trim() {}

  /** What is left, its kinds corrected; no body in it where the page has no article. */
  static List<PagePart> of(List<PagePart> parts, Metadata stated) {
    List<PagePart> kept = new ArrayList<>();
    String bareTitle = stated.title().map(Bare::of).orElse("");
    for (PagePart part : parts) {
      if (!isLinks(part) && !Bare.of(part.words()).equals(bareTitle)) {
        kept.add(
            kept.size() < TOP && isByline(part, stated)
                ? part.as(BlockKind.BYLINE)
                : labelled(part));
      }
    }
    return ends(withoutAuthors(withoutSections(kept), stated));
  }

  /** Without the last paragraphs that tell who a stated author is. */
  private static List<PagePart> withoutAuthors(List<PagePart> parts, Metadata stated) {
    int end = parts.size();
    while (end > 0 && end > parts.size() - AUTHOR_NOTES && presents(parts.get(end - 1), stated)) {
      end--;
    }
    return parts.subList(0, end);
  }

  private static boolean presents(PagePart part, Metadata stated) {
    return part.words().length() <= LONGEST_NOTE
        && stated.authors().stream()
            .filter(part.words()::startsWith)
            .anyMatch(a -> PRESENTS.matcher(part.words().substring(a.length())).lookingAt());
  }

  /** Without the first heading of what follows an article, and all after it. */
  private static List<PagePart> withoutSections(List<PagePart> parts) {
    int all = parts.stream().mapToInt(PagePart::wordCount).sum();
    int seen = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (seen >= BACK * all && PageLines.standard().opensSection(parts.get(i).words())) {
        return parts.subList(0, i);
      }
      seen += parts.get(i).wordCount();
    }
    return parts;
  }

  private static boolean isLinks(PagePart part) {
    return part.linkShare() > LINKS
        && part.linkShare() > (SENTENCE.matcher(part.words()).matches() ? SENTENCE_LINKS : LINKS)
        && (part.wordCount() < 25 || part.linkShare() > 0.95);
  }

  private static PagePart labelled(PagePart part) {
    if (part.kind() == BlockKind.CAPTION) {
      return part;
    }
    if (part.words().length() <= LONGEST_FURNITURE && isFurniture(part.words())) {
      return part.as(BlockKind.BOILERPLATE);
    }
    if (part.kind() == BlockKind.BODY && Captions.standard().is(part.words())) {
      return part.as(BlockKind.CAPTION);
    }
    return part;
  }

  private static boolean isFurniture(String words) {
    return PageLines.standard().isLine(words) || Furniture.standard().is(words, Zone.MIDDLE);
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
            || part.wordCount() >= 5
                && part.linkShare() < 0.3
                && SENTENCE.matcher(part.words()).matches();
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

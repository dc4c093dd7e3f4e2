package org.sayso.read.plain;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.read.content.Content;
import org.sayso.read.content.Refusal;
import org.sayso.read.scrape.Captions;
import org.sayso.read.scrape.Credits;
import org.sayso.read.scrape.Datelines;
import org.sayso.read.scrape.Furniture;
import org.sayso.read.scrape.Publishers;
import org.sayso.read.scrape.Zone;

/** Reads plain text: labels its paragraphs and removes nothing. Stateless. */
public final class PlainTextReader {
  private static final int DATELINE_WITHIN = 3;
  private static final int HEADING_WORDS = 10;

  private final Furniture furniture = Furniture.standard();

  /**
   * The content of a text. What the user gives wins over what is scraped, since scraped words are
   * only a good guess.
   *
   * @throws Refusal where there is nothing but white space
   */
  public Content read(String text, Metadata given) {
    Draft draft = new Draft(text, Paragraphs.of(text));
    if (draft.size() == 0) {
      throw new Refusal("the file holds nothing but white space; there is nothing to read", "");
    }
    FrontMatter front = new FrontMatter(draft);
    front.bylines();
    glued(draft);
    furniture(draft);
    captions(draft);
    Optional<String> title = front.title(given.title());
    datelines(draft);
    headings(draft);
    Metadata scraped = front.metadata(title, publisher(draft, front));
    Metadata metadata = given.orElse(scraped);
    List<Block> blocks = draft.blocks();
    return new Content(
        text, blocks, Credits.standard().in(text, blocks, metadata.publisher()), metadata);
  }

  /** Cuts notices from the beginnings and ends of the paragraphs that they were glued to. */
  private void glued(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i)) {
        int start = furniture.leading(draft.words(i));
        if (start > 0) {
          draft.claimStart(i, start, BlockKind.BOILERPLATE);
        } else {
          int end = furniture.trailing(draft.words(i));
          draft.claimEnd(i, end, BlockKind.BOILERPLATE);
        }
      }
    }
  }

  private void furniture(Draft draft) {
    IntFunction<Zone> zones = draft.zones();
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && !draft.isProse(i) && furniture.is(draft.words(i), zones.apply(i))) {
        draft.claim(i, BlockKind.BOILERPLATE);
      }
    }
    last(draft);
  }

  /** What looks like the last paragraph may be a notice in a full sentence. */
  private void last(Draft draft) {
    int last = draft.lastProse();
    while (last > 0 && furniture.is(draft.words(last), Zone.TAIL)) {
      draft.claim(last, BlockKind.BOILERPLATE);
      last = draft.lastProse();
    }
  }

  private static void captions(Draft draft) {
    for (int i = 0; i < draft.size(); i++) {
      if (draft.isOpen(i) && Captions.standard().is(draft.words(i))) {
        draft.claim(i, BlockKind.CAPTION);
      }
    }
  }

  private static void datelines(Draft draft) {
    int seen = 0;
    for (int i = 0; i < draft.size() && seen < DATELINE_WITHIN; i++) {
      if (draft.isOpen(i)) {
        seen++;
        int length = Datelines.length(draft.words(i));
        if (length > 0) {
          draft.claimStart(i, length, BlockKind.DATELINE);
          return;
        }
      }
    }
  }

  private static void headings(Draft draft) {
    IntFunction<Zone> zones = draft.zones();
    for (int i = 0; i + 1 < draft.size(); i++) {
      if (zones.apply(i) == Zone.MIDDLE && draft.isProse(i + 1) && isHeading(draft, i)) {
        draft.claim(i, BlockKind.HEADING);
      }
    }
  }

  private static boolean isHeading(Draft draft, int i) {
    String words = draft.words(i);
    boolean plain = words.matches("[\\p{Lu}\\d].*[\\p{L}\\p{M}\\d?!)]");
    return draft.isOpen(i)
        && plain
        && draft.wordCount(i) <= HEADING_WORDS
        && !words.matches(".*[“”\"].*");
  }

  private static Optional<String> publisher(Draft draft, FrontMatter front) {
    return Publishers.standard()
        .named(draft.wordsOf(BlockKind.BOILERPLATE))
        .or(front::masthead)
        .or(front::staff);
  }
}

package org.sayso.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.scrape.Byline;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Datelines;
import org.sayso.read.scrape.Publishers;

/**
 * The lines above a report: masthead, headline, byline, date. Claims them in a draft and keeps what
 * they say. Used by one thread, for one reading.
 */
final class FrontMatter {
  /** Paragraphs from the top among which a byline may stand. */
  private static final int TOP = 14;

  private static final int LONGEST_TITLE = 250;
  private static final int TITLE_WORDS = 30;
  private static final int SENTENCE_TITLE_WORDS = 16;

  private final Draft draft;
  private final List<Byline> bylines = new ArrayList<>();
  private Optional<String> masthead = Optional.empty();

  FrontMatter(Draft draft) {
    this.draft = draft;
  }

  /** Claims the bylines and publication dates near the top. */
  void bylines() {
    for (int i = 0; i < Math.min(TOP, draft.size()); i++) {
      Optional<Byline> byline =
          draft.isOpen(i) ? Bylines.standard().read(draft.words(i)) : Optional.empty();
      if (byline.isPresent()) {
        bylines.add(byline.get());
        draft.claimStart(i, byline.get().end(), BlockKind.BYLINE);
      }
    }
  }

  /** Claims the headline, and what stands above it as furniture; gives its words. */
  Optional<String> title(Optional<String> given) {
    int at = given.map(this::find).orElseGet(this::guess);
    if (at < 0) {
      return Optional.empty();
    }
    for (int i = 0; i < at; i++) {
      int line = i;
      masthead = masthead.or(() -> masthead(line));
      if (!draft.isProse(i)) {
        draft.claim(i, BlockKind.BOILERPLATE);
      }
    }
    draft.claim(at, BlockKind.TITLE);
    return Optional.of(tidy(draft.words(at)));
  }

  private Optional<String> masthead(int i) {
    return draft.isOpen(i) || draft.is(i, BlockKind.BOILERPLATE)
        ? Publishers.standard().masthead(draft.words(i))
        : Optional.empty();
  }

  /** The paragraph near the top that has the given words; -1 where none has. */
  private int find(String title) {
    for (int i = 0; i < Math.min(TOP, draft.size()); i++) {
      if (draft.isOpen(i) && bare(draft.words(i)).equals(bare(title))) {
        return i;
      }
    }
    return -1;
  }

  private int guess() {
    int last = Math.min(draft.firstProse(), Math.min(TOP, draft.size() - 1));
    int best = -1;
    for (int i = 0; i <= last; i++) {
      if (isHeadline(i) && (best < 0 || better(i, best))) {
        best = i;
      }
    }
    return best;
  }

  /** An earlier headline stays unless it is a masthead or a slogan and this one is not. */
  private boolean better(int i, int best) {
    return isWeak(best) && !isWeak(i);
  }

  private boolean isWeak(int i) {
    String words = draft.words(i);
    return Publishers.standard().masthead(words).isPresent()
        || Character.isLowerCase(words.codePointAt(0))
        || draft.wordCount(i) < 2;
  }

  private boolean isHeadline(int i) {
    String words = draft.words(i);
    boolean followed = i + 1 < draft.size();
    boolean fits = words.length() <= LONGEST_TITLE && draft.wordCount(i) <= TITLE_WORDS;
    boolean sentence = words.matches("(?s).*\\.[”\"’')\\]]*");
    return draft.isOpen(i)
        && followed
        && fits
        && Datelines.length(words) == 0
        && words.codePoints().anyMatch(Character::isLetter)
        && (!sentence || isSentenceTitle(i));
  }

  /** Some archives end every headline with a full stop. */
  private boolean isSentenceTitle(int i) {
    String words = draft.words(i);
    boolean first = i == 0 || !draft.isOpen(i - 1);
    boolean quote = words.matches("(?s)[“\"].*|.*\\b(?:said|says he|says she|told)\\b.*");
    boolean followed = draft.wordCount(i + 1) > draft.wordCount(i);
    return first
        && followed
        && !quote
        && (draft.wordCount(i) <= SENTENCE_TITLE_WORDS || isCapitalised(words));
  }

  private static boolean isCapitalised(String words) {
    String[] all = words.split("\\s+");
    long capital =
        java.util.Arrays.stream(all).filter(w -> w.matches("[\\p{Lu}\\d‘“'\"].*")).count();
    return capital * 10 >= all.length * 6L;
  }

  /** What the lines say, together with the headline and the outlet found elsewhere. */
  Metadata metadata(Optional<String> title, Optional<String> publisher) {
    Optional<Edtf> published = bylines.stream().flatMap(b -> b.published().stream()).findFirst();
    Optional<Edtf> modified = bylines.stream().flatMap(b -> b.modified().stream()).findFirst();
    List<String> authors =
        bylines.stream()
            .flatMap(b -> b.authors().stream())
            .filter(author -> !Bylines.isPlace(author, draft.text()))
            .distinct()
            .toList();
    return new Metadata(
        title, publisher, authors, published, modified, Optional.empty(), Optional.empty());
  }

  /** The outlet of the masthead above the headline. */
  Optional<String> masthead() {
    return masthead;
  }

  /** The outlet whose staff the byline names. */
  Optional<String> staff() {
    return bylines.stream().flatMap(b -> b.publisher().stream()).findFirst();
  }

  /** A headline in one line, without the full stop that an archive put at its end. */
  private static String tidy(String words) {
    String line = words.strip().replaceAll("\\s+", " ");
    boolean stop =
        line.matches(".*\\p{L}{3,}\\.[”\"’']?") && line.indexOf('.') >= line.length() - 2;
    return stop ? line.replaceFirst("\\.([”\"’']?)$", "$1") : line;
  }

  private static String bare(String words) {
    return words.toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\d]", "");
  }
}

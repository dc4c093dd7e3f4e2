package org.sayso.understand.quotation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.model.text.Span;
import org.sayso.understand.lexicon.Table;

/**
 * Quotation marks and how they pair: the pairs of {@code marks.tsv}, where they stand in a text.
 */
final class Marks {
  /** Marks that open wherever they stand. */
  private static final Set<String> PLAIN = Set.of("“", "«", "„", "‟", "``", "‘‘");

  /** Marks that are apostrophes too. */
  private static final Set<String> SINGLE = Set.of("‘", "'", "`", "‚");

  private static final String SURE = ",.?!…;:—–)\"”";
  private static final Pattern TAG = Pattern.compile("<\\w+\\s[^<>]*=[^<>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private static final List<Mark> ALL =
      Table.read(Marks.class, "marks.tsv", 3).stream()
          .map(row -> row.at(0))
          .distinct()
          .map(open -> new Mark(open, closers(open)))
          .sorted(Comparator.comparing(m -> -m.open().length()))
          .toList();

  private static final Set<String> ELISIONS =
      Table.read(Marks.class, "elisions.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  private final String text;
  private final Span block;

  Marks(String text, Span block) {
    this.text = text;
    this.block = block;
  }

  /**
   * A mark that opens.
   *
   * @param open its characters
   * @param closers what may close it, the longest first
   */
  record Mark(String open, List<String> closers) {
    boolean isSingle() {
      return SINGLE.contains(open);
    }
  }

  /**
   * Where a quotation ends.
   *
   * @param inner offset after its last word
   * @param outer offset after its closing mark
   */
  record Close(int inner, int outer) {}

  private static List<String> closers(String open) {
    return Table.read(Marks.class, "marks.tsv", 3).stream()
        .filter(row -> row.at(0).equals(open))
        .map(row -> row.at(1))
        .sorted(Comparator.comparing(c -> -c.length()))
        .toList();
  }

  /** What quotes a value in a tag that a page's code left behind quotes no speech. */
  int behindTag(int at) {
    Matcher tag = TAG.matcher(text).region(at, block.end());
    return text.charAt(at) == '<' && tag.lookingAt() ? tag.end() - 1 : at;
  }

  /** The mark that opens at this offset; null where none does. */
  Mark opening(int at) {
    for (Mark mark : ALL) {
      if (text.startsWith(mark.open(), at)) {
        boolean opens = PLAIN.contains(mark.open()) || opens(at, mark.open().length());
        return opens && !(mark.isSingle() && isElision(at + 1)) ? mark : null;
      }
    }
    return null;
  }

  /** Where the quotation that this mark opens at this offset closes; null where it does not. */
  Close closing(Mark mark, int open) {
    int depth = 1;
    Close weak = null;
    for (int at = open + mark.open().length(); at < block.end(); at++) {
      String closer = closer(mark, at);
      if (closer == null) {
        boolean again = text.startsWith(mark.open(), at) && opens(at, mark.open().length());
        if (again && mark.isSingle()) {
          return weak;
        }
        depth += again ? 1 : 0;
        continue;
      }
      Close close = new Close(at, at + closer.length());
      if (mark.isSingle() && isPlural(at) && !isSure(close)) {
        weak = weak == null ? close : weak;
      } else if (--depth == 0) {
        return close;
      }
      at = close.outer() - 1;
    }
    return weak;
  }

  private String closer(Mark mark, int at) {
    for (String closer : mark.closers()) {
      if (text.startsWith(closer, at) && closes(mark, at, closer)) {
        return closer;
      }
    }
    return null;
  }

  private boolean closes(Mark mark, int at, String closer) {
    if (mark.isSingle()) {
      return !isGap(text.charAt(at - 1)) && !isLetter(at + closer.length());
    }
    boolean both = ALL.stream().anyMatch(m -> m.open().equals(closer));
    return !both || mark.open().equals("„") && closer.equals("“") || !opens(at, closer.length());
  }

  /** "the workers' wages": behind a plural the mark may be an apostrophe. */
  private boolean isPlural(int at) {
    return Character.toLowerCase(text.charAt(at - 1)) == 's';
  }

  private boolean isSure(Close close) {
    return close.outer() >= block.end() || SURE.indexOf(text.charAt(close.outer())) >= 0;
  }

  private boolean isElision(int at) {
    Matcher word = WORD.matcher(text).region(at, block.end());
    boolean number = at < block.end() && Character.isDigit(text.charAt(at));
    return number || word.lookingAt() && ELISIONS.contains(word.group().toLowerCase());
  }

  /** A mark opens where a word follows it and none goes before. */
  private boolean opens(int at, int width) {
    boolean before = at > block.start() && !isGap(text.charAt(at - 1));
    int next = at + width;
    return !before && next < block.end() && !Character.isWhitespace(text.charAt(next));
  }

  private boolean isLetter(int at) {
    return at < block.end() && Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || "([—–-/“\"‘«".indexOf(c) >= 0;
  }
}

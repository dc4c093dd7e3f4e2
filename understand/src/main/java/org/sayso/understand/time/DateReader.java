package org.sayso.understand.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.sayso.model.text.Edtf;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * Finds the words that tell when and settles them. Thread-safe.
 *
 * <p>Relative words are counted from the publication date; without one they are left out, never
 * guessed: "Wednesday" in an undated report gives nothing.
 */
public final class DateReader {
  private static final Set<String> FROM = Set.of("since", "after", "from");
  private static final Set<String> TO = Set.of("until", "till", "by", "before");
  private static final int LONGEST_NUMBER = 4;

  private final List<TimePattern> patterns;

  private DateReader(List<TimePattern> patterns) {
    this.patterns = List.copyOf(patterns);
  }

  /** A reader with the patterns that ship with Sayso. */
  public static DateReader standard() {
    return new DateReader(TimePattern.all());
  }

  /**
   * Every time expression of a sentence that can be settled, in the order of the text, none
   * overlapping another.
   *
   * @param published the publication date, as finely as it is known
   */
  public List<TimeExpression> all(Sentence s, Optional<Edtf> published, Direction direction) {
    if (!Cues.in(s)) {
      return List.of();
    }
    Words words = Words.of(s);
    Settling settling = new Settling(published, direction);
    BitSet taken = new BitSet();
    List<TimeExpression> found = new ArrayList<>();
    for (TimePattern pattern : patterns) {
      Matcher m = pattern.pattern().matcher(words.text());
      while (m.find()) {
        take(s, words, m, taken)
            .flatMap(range -> expression(s, range, settling.settle(pattern.rule(), m)))
            .ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(TimeExpression::first));
    return List.copyOf(found);
  }

  /**
   * The time of the clause that a predicate heads (or of the noun itself). Where several are told,
   * the one nearest to the predicate.
   */
  public Optional<Edtf> of(
      Sentence s, int predicate, Optional<Edtf> published, Direction direction) {
    return all(s, published, direction).stream()
        .filter(e -> anchor(s, e) == predicate)
        .min(Comparator.comparingInt(e -> Math.abs(e.first() - predicate)))
        .map(TimeExpression::date);
  }

  private static Optional<int[]> take(Sentence s, Words words, Matcher m, BitSet taken) {
    int first = words.token(m.start());
    int last = words.token(m.end() - 1);
    boolean free = taken.get(first, last + 1).isEmpty();
    taken.set(first, last + 1);
    return free ? Optional.of(new int[] {first, last}) : Optional.empty();
  }

  private static Optional<TimeExpression> expression(Sentence s, int[] range, Optional<Edtf> date) {
    return date.map(d -> new TimeExpression(range[0], range[1], bounded(s, range, d)));
  }

  /** "since 2012" has no end, "until 2012" no beginning. */
  private static Edtf bounded(Sentence s, int[] range, Edtf date) {
    if (date.value().contains("/")) {
      return date;
    }
    for (int i = Math.max(0, range[0] - 1); i <= range[1]; i++) {
      String word = s.token(i).lower();
      if (FROM.contains(word)) {
        return new Edtf(date + "/..");
      }
      if (TO.contains(word)) {
        return new Edtf("../" + date);
      }
    }
    return date;
  }

  /** The predicate that the expression hangs on: the first word above it that is no part of it. */
  private static int anchor(Sentence s, TimeExpression e) {
    Tree tree = s.tree();
    int at = top(tree, e);
    int head = tree.head(at);
    boolean apposed = head != Tree.ROOT && tree.is(at, "nummod") && isNumber(s, head);
    return apposed ? tree.head(head) : head;
  }

  private static int top(Tree tree, TimeExpression e) {
    int at = e.last();
    while (tree.head(at) >= e.first() && tree.head(at) <= e.last()) {
      at = tree.head(at);
    }
    return at;
  }

  private static boolean isNumber(Sentence s, int token) {
    return s.token(token).text().length() <= LONGEST_NUMBER && s.token(token).tag().equals("CD");
  }
}

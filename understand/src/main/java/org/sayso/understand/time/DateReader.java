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
 * <p>Relative words are counted from the publication date only; without one they stay unsettled,
 * with the reason, and are never guessed: "Wednesday" in an undated report gives nothing.
 */
public final class DateReader {
  private static final Set<String> FROM = Set.of("since", "after", "from");
  private static final Set<String> TO = Set.of("until", "till", "by", "before");
  private static final Set<String> THROUGHOUT =
      Set.of("range", "month-range", "day-range", "lasting", "recent-span");
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
   * Every time expression of a sentence, settled or not, in the order of the text, none overlapping
   * another.
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
        take(words, m, taken)
            .map(range -> new Hit(pattern.rule(), m, range))
            .ifPresent(hit -> found.add(expression(s, hit, settling)));
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
    return told(s, predicate, published, direction).flatMap(TimeExpression::date);
  }

  /**
   * The words that tell the time of the clause of a predicate: settled ones before unsettled, near
   * ones before far.
   */
  public Optional<TimeExpression> told(
      Sentence s, int predicate, Optional<Edtf> published, Direction direction) {
    return all(s, published, direction).stream()
        .filter(e -> anchor(s, e) == predicate)
        .min(
            Comparator.comparing((TimeExpression e) -> e.undated().isPresent())
                .thenComparingInt(e -> Math.abs(e.first() - predicate)));
  }

  private static Optional<int[]> take(Words words, Matcher m, BitSet taken) {
    int first = words.token(m.start());
    int last = words.token(m.end() - 1);
    boolean free = taken.get(first, last + 1).isEmpty();
    taken.set(first, last + 1);
    return free ? Optional.of(new int[] {first, last}) : Optional.empty();
  }

  /** Where a pattern has matched. */
  private record Hit(String rule, Matcher match, int[] range) {}

  private static TimeExpression expression(Sentence s, Hit hit, Settling settling) {
    int[] range = hit.range();
    boolean over = hit.rule().equals("lasting") && !goesOn(s, range);
    Optional<Edtf> date = over ? Optional.empty() : settling.settle(hit.rule(), hit.match());
    boolean whole = THROUGHOUT.contains(hit.rule());
    Optional<Edtf> bounded = date.map(d -> whole ? d : bounded(s, range, d));
    boolean throughout = whole || !bounded.equals(date);
    return new TimeExpression(
        range[0],
        range[1],
        bounded,
        date.isPresent() ? Optional.empty() : Optional.of(settling.why(hit.rule())),
        throughout ? TimeExpression.Reach.THROUGHOUT : TimeExpression.Reach.WITHIN);
  }

  /** "has owned it for two years" does still; "owned it for two years" says nothing of when. */
  private static boolean goesOn(Sentence s, int[] range) {
    int verb = s.tree().head(top(s.tree(), range[0], range[1]));
    return verb != Tree.ROOT
        && s.tree().children(verb, "aux", "cop").stream()
            .anyMatch(a -> s.token(a).lower().matches("has|have|'ve|’ve"));
  }

  /** "since 2012" has no end, "until 2012" no beginning. */
  private static Edtf bounded(Sentence s, int[] range, Edtf date) {
    for (int i = Math.max(0, range[0] - 1); i <= range[1]; i++) {
      String word = s.token(i).lower();
      if (FROM.contains(word)) {
        return open(date) ? date : new Edtf(date.value().split("/")[0] + "/..");
      }
      if (TO.contains(word)) {
        return open(date) ? date : new Edtf("../" + last(date));
      }
    }
    return date;
  }

  private static boolean open(Edtf date) {
    return date.value().contains("..");
  }

  private static String last(Edtf date) {
    String[] ends = date.value().split("/");
    return ends[ends.length - 1];
  }

  /** The predicate that the expression hangs on: the first word above it that is no part of it. */
  private static int anchor(Sentence s, TimeExpression e) {
    Tree tree = s.tree();
    int at = top(tree, e.first(), e.last());
    int head = tree.head(at);
    boolean apposed = head != Tree.ROOT && tree.is(at, "nummod") && isNumber(s, head);
    return apposed ? tree.head(head) : head;
  }

  /** The word of the expression that all others hang on. */
  private static int top(Tree tree, int first, int last) {
    int at = last;
    while (tree.head(at) >= first && tree.head(at) <= last) {
      at = tree.head(at);
    }
    return at;
  }

  private static boolean isNumber(Sentence s, int token) {
    return s.token(token).text().length() <= LONGEST_NUMBER && s.token(token).tag().equals("CD");
  }
}

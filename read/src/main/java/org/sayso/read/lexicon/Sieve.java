package org.sayso.read.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rules of which most match nothing in most texts. One pass over a text finds the letters that the
 * rules' expressions cannot do without, and leaves the few rules that are worth a search.
 * Immutable.
 *
 * @param <R> a rule
 */
public final class Sieve<R> {
  private final List<R> rules;
  private final BitSet always = new BitSet();
  private final AhoCorasickDoubleArrayTrie<BitSet> literals = new AhoCorasickDoubleArrayTrie<>();

  private Sieve(List<R> rules, Function<R, Pattern> expression) {
    this.rules = List.copyOf(rules);
    TreeMap<String, BitSet> needs = new TreeMap<>();
    for (int i = 0; i < rules.size(); i++) {
      need(i, expression.apply(rules.get(i)), needs);
    }
    needs.putIfAbsent("\uFFFF", new BitSet());
    literals.build(needs);
  }

  private void need(int rule, Pattern expression, Map<String, BitSet> needs) {
    var needed = Literals.neededBy(expression.pattern());
    needed.forEach(n -> needs.computeIfAbsent(n, k -> new BitSet()).set(rule));
    always.set(rule, needed.isEmpty());
  }

  /**
   * A sieve for rules.
   *
   * @param expression that a rule searches with
   */
  public static <R> Sieve<R> of(List<R> rules, Function<R, Pattern> expression) {
    return new Sieve<>(rules, expression);
  }

  /** A sieve for rules that are expressions and nothing else. */
  public static Sieve<Pattern> of(List<Pattern> expressions) {
    return new Sieve<>(expressions, Function.identity());
  }

  /** The rules that may match somewhere in the words, in their order; the others match nowhere. */
  public List<R> worthTrying(String words) {
    BitSet live = (BitSet) always.clone();
    AhoCorasickDoubleArrayTrie.IHit<BitSet> hit = (begin, end, needing) -> live.or(needing);
    literals.parseText(words.toLowerCase(Locale.ROOT), hit);
    return live.isEmpty() ? List.of() : live.stream().mapToObj(rules::get).toList();
  }
}

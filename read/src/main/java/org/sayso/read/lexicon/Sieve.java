package org.sayso.read.lexicon;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Rules of which most match nothing in most texts. One pass over a text finds the letters that the
 * rules' expressions cannot do without, and leaves the few rules that are worth a search: those all
 * of whose needs are met. Immutable.
 *
 * @param <R> a rule
 */
public final class Sieve<R> {
  private final List<R> rules;
  private final BitSet always = new BitSet();

  /** For each need, by its number, the rule that has it. */
  private final int[] owners;

  /** For each rule, how many needs it has. */
  private final int[] needs;

  private final AhoCorasickDoubleArrayTrie<int[]> literals = new AhoCorasickDoubleArrayTrie<>();

  private Sieve(List<R> rules, Function<R, Pattern> expression) {
    this.rules = List.copyOf(rules);
    needs = new int[rules.size()];
    List<Integer> owning = new ArrayList<>();
    TreeMap<String, BitSet> meeting = new TreeMap<>(Map.of("\uFFFF", new BitSet()));
    for (int i = 0; i < needs.length; i++) {
      for (Set<String> need : Literals.neededBy(expression.apply(rules.get(i)).pattern())) {
        need.forEach(n -> meeting.computeIfAbsent(n, k -> new BitSet()).set(owning.size()));
        owning.add(i);
        needs[i]++;
      }
      always.set(i, needs[i] == 0);
    }
    owners = owning.stream().mapToInt(Integer::intValue).toArray();
    TreeMap<String, int[]> met = new TreeMap<>();
    meeting.forEach((letters, numbers) -> met.put(letters, numbers.stream().toArray()));
    literals.build(met);
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
    Met met = new Met();
    literals.parseText(words.toLowerCase(Locale.ROOT), met);
    return met.live.isEmpty() ? List.of() : met.live.stream().mapToObj(rules::get).toList();
  }

  /** Counts down what the rules still need in one text. */
  private final class Met implements AhoCorasickDoubleArrayTrie.IHit<int[]> {
    private final BitSet met = new BitSet(owners.length);
    private final BitSet live = (BitSet) always.clone();
    private final int[] left = needs.clone();

    @Override
    public void hit(int begin, int end, int[] numbers) {
      for (int need : numbers) {
        if (!met.get(need)) {
          met.set(need);
          meet(owners[need]);
        }
      }
    }

    private void meet(int rule) {
      if (--left[rule] == 0) {
        live.set(rule);
      }
    }
  }
}

package org.sayso.bench.training;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.bench.lesson.Gold;
import org.sayso.model.text.Span;
import org.sayso.understand.draft.Trial;

/**
 * Compares statements with annotations as the scorer does: half of all words of both contents in
 * common, and a word of both sources, or no source in either.
 */
final class Key {
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final double ENOUGH = 0.5;

  private final String text;
  private final List<Gold> gold;

  Key(String text, List<Gold> gold) {
    this.text = text;
    this.gold = gold;
  }

  /** Whether some annotation says what the trial says. */
  boolean holds(Trial trial) {
    return gold.stream().anyMatch(g -> overlap(trial, g) > 0);
  }

  /** The share of words that both contents have in common; none where the key counts it wrong. */
  double overlap(Trial trial, Gold one) {
    double shared = overlap(words(trial.content()), words(one.content()));
    boolean same = isSame(words(trial.source()), words(one.source()));
    return same && shared >= ENOUGH ? shared : 0;
  }

  private static double overlap(Set<Span> a, Set<Span> b) {
    Set<Span> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() / (double) Math.max(1, a.size() + b.size() - both.size());
  }

  private static boolean isSame(Set<Span> a, Set<Span> b) {
    return a.isEmpty() ? b.isEmpty() : a.stream().anyMatch(b::contains);
  }

  private Set<Span> words(List<Span> spans) {
    Set<Span> words = new HashSet<>();
    for (Span span : spans) {
      Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
      while (matcher.find()) {
        words.add(new Span(matcher.start(), matcher.end()));
      }
    }
    return words;
  }
}

package org.sayso.read.lexicon;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Expressions of which any one will do. Costs little where none has its letters in the words.
 * Immutable.
 */
public final class AnyOf {
  private final Sieve<Pattern> expressions;

  AnyOf(List<Pattern> expressions) {
    this.expressions = Sieve.of(expressions);
  }

  /** Whether one matches somewhere in the words. */
  public boolean isIn(String words) {
    return expressions.worthTrying(words).stream().anyMatch(p -> p.matcher(words).find());
  }

  /** Whether one matches the words from end to end. */
  public boolean matches(String words) {
    return expressions.worthTrying(words).stream().anyMatch(p -> p.matcher(words).matches());
  }
}

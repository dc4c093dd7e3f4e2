package org.sayso.understand.word;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Table;

/**
 * Nouns that take up a firm named before: "Velmar Shipping denied it. The company …". Immutable.
 */
public final class Trades {
  private final Set<String> nouns =
      Table.read(Trades.class, "trades.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the list. */
  public Trades() {}

  /** Whether this noun, in any case, means a firm. */
  public boolean isFirm(String noun) {
    return nouns.contains(noun.toLowerCase(Locale.ROOT));
  }
}

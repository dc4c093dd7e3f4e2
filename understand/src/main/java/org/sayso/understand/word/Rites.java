package org.sayso.understand.word;

import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Table;

/** What is said without telling anything: "said goodbye", "said mass". Immutable. */
public final class Rites {
  private final Set<String> words =
      Table.read(Rites.class, "rites.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the list. */
  public Rites() {}

  /** Whether this word, in lower case, is one of them. */
  public boolean has(String word) {
    return words.contains(word);
  }
}

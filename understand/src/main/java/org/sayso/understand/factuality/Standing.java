package org.sayso.understand.factuality;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/**
 * Nouns of what has been said or handed in, which is there even where it is turned down: "rejected
 * the offer". {@code standing.tsv}.
 */
final class Standing {
  private final Set<String> nouns =
      Table.read(Standing.class, "standing.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  boolean contains(Token word) {
    return word.isNoun() && nouns.contains(word.lemma().toLowerCase(Locale.ROOT));
  }
}

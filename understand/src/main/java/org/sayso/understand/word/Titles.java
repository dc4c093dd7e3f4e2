package org.sayso.understand.word;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** Titles that only people have: "Mr", "Dr". */
public final class Titles {
  private final Map<String, Row> rows =
      Table.read(Titles.class, "titles.tsv", 3).stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.at(0), Function.identity()));

  /** Reads the list. */
  public Titles() {}

  /** Whether the word, in any case, is a title. */
  public boolean isTitle(String word) {
    return rows.containsKey(word.toLowerCase(Locale.ROOT));
  }

  /** The gender that a title tells: "Mr" does, "Dr" does not. */
  public Optional<Gender> gender(String word) {
    return Optional.ofNullable(rows.get(word.toLowerCase(Locale.ROOT)))
        .map(row -> row.at(1))
        .filter(g -> !g.isEmpty())
        .map(g -> Gender.valueOf(g.toUpperCase(Locale.ROOT)));
  }
}

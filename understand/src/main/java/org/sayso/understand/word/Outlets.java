package org.sayso.understand.word;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Table;

/** Last words of the names of news outlets: Times, Gazette, Radio. Immutable. */
public final class Outlets {
  private final Set<String> words =
      Table.read(Outlets.class, "outlets.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /** Reads the list. */
  public Outlets() {}

  /** Whether the last word of this name or noun, in any case, is one of an outlet. */
  public boolean isOutlet(String name) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return words.contains(last.toLowerCase(Locale.ROOT));
  }
}

package org.sayso.read.container;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.lexicon.Lexicon;

/** Knows by their names files that are data, pictures or code ({@code not-articles.tsv}). */
public final class NotArticles {
  private final Set<String> endings = new HashSet<>(Lexicon.of("not-articles.tsv").column(0));

  /** What to count a file of this name as, ".png"; empty where it may be an article. */
  public Optional<String> kind(String name) {
    if (name.startsWith(".")) {
      return Optional.of("hidden");
    }
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return endings.contains(ending) ? Optional.of("." + ending) : Optional.empty();
  }
}

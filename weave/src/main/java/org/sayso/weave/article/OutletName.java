package org.sayso.weave.article;

import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.weave.words.Word;
import org.sayso.weave.words.WordScanner;

/**
 * The name of an outlet or agency in a form that survives its spellings: "The Zadrina Tribune",
 * "the Tribune" and "zadrinatribune.example" can mean one outlet.
 *
 * @param words its words, without articles and domain endings
 */
public record OutletName(SortedSet<String> words) {
  private static final Set<String> EMPTY = Set.of("the", "of", "and", "www", "com", "org", "net");

  /** The name as written in a metadata field or in a text. */
  public static OutletName of(String name) {
    SortedSet<String> words = new TreeSet<>();
    WordScanner.scan(name).stream()
        .map(Word::form)
        .filter(w -> !EMPTY.contains(w))
        .forEach(words::add);
    return new OutletName(words);
  }

  /** One word that stands for it in a key. */
  public String key() {
    return String.join(" ", words);
  }

  /**
   * Whether both can be the same outlet: one's words are all among the other's, or run together.
   */
  public boolean mayBe(OutletName other) {
    return !words.isEmpty()
        && !other.words.isEmpty()
        && (words.containsAll(other.words)
            || other.words.containsAll(words)
            || isDomainOf(other)
            || other.isDomainOf(this));
  }

  private boolean isDomainOf(OutletName other) {
    return other.words.size() > 1
        && words.stream().anyMatch(w -> other.words.stream().allMatch(w::contains));
  }
}

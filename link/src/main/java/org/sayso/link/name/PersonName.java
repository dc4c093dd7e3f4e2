package org.sayso.link.name;

import java.util.List;
import java.util.stream.Collectors;
import org.sayso.model.finding.Schema;

/**
 * A person's name, folded and taken apart; titles, particles and honours are gone.
 *
 * @param given the names before the surname, initials as single letters; empty for a surname alone
 * @param surname the last word
 * @param generation "jr", "ii"; empty where there is none
 */
public record PersonName(List<String> given, String surname, String generation) implements Name {
  public PersonName {
    given = List.copyOf(given);
    if (surname.isBlank()) {
      throw new IllegalArgumentException("a person's name needs a word");
    }
  }

  /** Without spaces and hyphens, so that "J. K." and "JK", "Jong-un" and "Jong Un" agree. */
  @Override
  public String key() {
    String words = given.stream().collect(Collectors.joining("", "", surname));
    return squash(words) + (generation.isEmpty() ? "" : "+" + generation);
  }

  @Override
  public Schema schema() {
    return Schema.PERSON;
  }

  /** Whether it is one word. */
  @Override
  public boolean isShort() {
    return given.isEmpty();
  }

  /** How many given names are more than an initial. */
  public int spelledOut() {
    return (int) given.stream().filter(g -> g.length() > 1).count();
  }

  /** Whether some part of the name is this folded word. */
  public boolean has(String word) {
    return surname.equals(word) || given.contains(word);
  }

  static String squash(String words) {
    return words.replaceAll("[\\s\\-]", "");
  }
}

package org.sayso.link.name;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.finding.Schema;

/**
 * An organisation's name, folded and taken apart; articles, small words and company forms are gone.
 *
 * @param words what tells it from others, in order; sorted for a public body, whose name may stand
 *     either way round ("Ukraine's Security Service", "Security Service of Ukraine")
 * @param initials the first letters of the name's words, folded, with and without the small ones
 * @param state code of the state whose body it is, where the name says so
 * @param schema what its words make of it
 * @param style how far the name goes by itself
 */
public record OrganizationName(
    List<String> words, List<String> initials, Optional<String> state, Schema schema, Style style)
    implements Name {
  /** How far a name goes by itself. */
  public enum Style {
    /** It means one organisation. */
    FULL,
    /** An office that every state has: "Foreign Ministry". */
    GENERIC,
    /** Letters that stand for a longer name. */
    ACRONYM
  }

  public OrganizationName {
    words = List.copyOf(words);
    initials = List.copyOf(initials);
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(style, "style");
    if (words.isEmpty()) {
      throw new IllegalArgumentException("an organisation's name needs a word");
    }
  }

  @Override
  public String key() {
    return core() + state.map(s -> "@" + s).orElse("");
  }

  /** The words alone, whoever's body it is. */
  public String core() {
    return String.join(" ", words);
  }

  @Override
  public boolean isShort() {
    return style == Style.ACRONYM;
  }

  /** Whether the other name holds all its words, and more: "Herons" of "Lindau Herons". */
  public boolean isPartOf(OrganizationName other) {
    return words.size() < other.words.size() && !other.isShort() && other.words.containsAll(words);
  }

  /** Whether the other name ends with its words: "Herons" of "Lindau Herons". */
  public boolean isEndOf(OrganizationName other) {
    int from = other.words.size() - words.size();
    return from > 0 && other.words.subList(from, other.words.size()).equals(words);
  }

  /** The same name as that state's body. */
  public OrganizationName of(String code) {
    return new OrganizationName(words, initials, Optional.of(code), schema, style);
  }
}

package org.sayso.understand.mention;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** The nouns of {@code roles.tsv}. */
public final class RoleNouns {
  private final Map<String, RoleNoun> nouns;

  /** Reads the list. */
  public RoleNouns() {
    nouns =
        Table.read(RoleNouns.class, "roles.tsv", 4).stream()
            .map(RoleNouns::noun)
            .collect(Collectors.toUnmodifiableMap(RoleNoun::noun, Function.identity()));
  }

  /** What the word describes; a plural of a person's word describes a group. */
  public Optional<RoleNoun> find(Token token) {
    RoleNoun asWritten = nouns.get(token.lower());
    RoleNoun noun = asWritten != null ? asWritten : nouns.get(token.lemma());
    if (noun == null || !token.isNoun() && !token.tag().equals("JJ")) {
      return Optional.empty();
    }
    boolean several = token.tag().endsWith("S") && noun.schema() == Schema.PERSON;
    return Optional.of(
        several ? new RoleNoun(noun.noun(), Schema.GROUP, RoleNoun.Kind.GROUP) : noun);
  }

  private static RoleNoun noun(Row row) {
    return new RoleNoun(
        row.at(0), Schema.of(row.at(1)), RoleNoun.Kind.valueOf(row.at(2).toUpperCase(Locale.ROOT)));
  }
}

package org.sayso.understand.word;

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
    boolean capital = asWritten == null && isCapitalPlural(token);
    String other = capital ? singular(token) : token.lemma();
    RoleNoun noun = asWritten != null ? asWritten : nouns.get(other);
    if (noun == null || !token.isNoun() && !token.tag().equals("JJ")) {
      return Optional.empty();
    }
    boolean several = (capital || token.tag().endsWith("S")) && noun.schema() == Schema.PERSON;
    return Optional.of(
        several ? new RoleNoun(noun.noun(), Schema.GROUP, RoleNoun.Kind.GROUP) : noun);
  }

  /**
   * "Neighbours said": at the beginning of a sentence the tagger takes a capital for a name's, and
   * leaves the plural as it is.
   */
  public boolean isCapitalPlural(Token token) {
    boolean plural = token.index() == 0 && token.tag().equals("NNP") && token.lower().endsWith("s");
    return plural && nouns.containsKey(singular(token));
  }

  private static String singular(Token plural) {
    return plural.lower().substring(0, plural.lower().length() - 1);
  }

  /** Whether the word, in lower case, names a kind of body, outlet or state. */
  public boolean isBody(String word) {
    RoleNoun noun = nouns.get(word);
    return noun != null
        && switch (noun.kind()) {
          case BODY, ORGANISATION, OUTLET, STATE -> true;
          case OFFICE, PERSON, GROUP, DOCUMENT -> false;
        };
  }

  private static RoleNoun noun(Row row) {
    return new RoleNoun(
        row.at(0), Schema.of(row.at(1)), RoleNoun.Kind.valueOf(row.at(2).toUpperCase(Locale.ROOT)));
  }
}

package org.sayso.understand.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.RelationType;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.RoleNoun;
import org.sayso.understand.mention.RoleNouns;

/**
 * A noun that tells a tie.
 *
 * @param type which
 * @param prepositions before the other end
 */
record NounEntry(RelationType type, List<String> prepositions) {
  private static final NounEntry OFFICE =
      new NounEntry(RelationType.POSITION, List.of("of", "for", "at", "to"));

  /** The nouns of {@code nouns.tsv} and every office of the role nouns. */
  static final class Lexicon {
    private final Map<String, NounEntry> entries = new HashMap<>();
    private final Set<String> silent = new HashSet<>();
    private final RoleNouns roles;

    Lexicon(RoleNouns roles) {
      this.roles = roles;
      for (Row row : Table.read(NounEntry.class, "nouns.tsv", 4)) {
        if (row.at(1).isEmpty()) {
          silent.add(row.at(0));
        } else {
          entries.put(row.at(0), new NounEntry(RelationType.of(row.at(1)), row.words(2)));
        }
      }
    }

    /** Empty for a word that tells no tie. */
    Optional<NounEntry> find(Token token) {
      if (!token.isNoun()) {
        return Optional.empty();
      }
      if (silent.contains(token.lemma().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      NounEntry listed = entries.get(token.lemma().toLowerCase(Locale.ROOT));
      return listed != null
          ? Optional.of(listed)
          : roles.find(token).filter(r -> r.kind() == RoleNoun.Kind.OFFICE).map(r -> OFFICE);
    }
  }
}

package org.sayso.understand.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.EventType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * An announced or refused act told as what announcing or refusing it is: {@code derivation.tsv}.
 */
final class Derivation {
  private static final Set<String> WILL = Set.of("will", "shall", "wo", "'ll", "’ll");

  private final Map<String, EventType> types = new HashMap<>();

  Derivation() {
    for (Row row : Table.read(Derivation.class, "derivation.tsv", 4)) {
      types.put(row.at(0) + " " + row.at(1), EventType.of(row.at(2)));
    }
  }

  /** The type that is told instead of the act's own, if another is. */
  Optional<EventType> of(Sentence s, Trigger trigger, boolean negated) {
    boolean will = modals(s, trigger.head()).stream().anyMatch(WILL::contains);
    String how = will ? negated ? "will-not" : "will" : negated ? "not" : "";
    return Optional.ofNullable(types.get(trigger.frame().type() + " " + how));
  }

  private static List<String> modals(Sentence s, int verb) {
    int bearer =
        s.tree().child(verb, "aux", "nsubj").isEmpty() && s.tree().is(verb, "conj")
            ? s.tree().head(verb)
            : verb;
    return s.tree().children(bearer, "aux").stream().map(a -> s.token(a).lower()).toList();
  }
}

package org.sayso.understand.event;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.EventType;
import org.sayso.understand.clause.Outlook;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/**
 * An announced or refused act told as what announcing or refusing it is: {@code derivation.tsv}.
 */
final class Derivation {
  private final Map<String, EventType> types = new HashMap<>();
  private final Outlook outlook = new Outlook();

  Derivation() {
    for (Row row : Table.read(Derivation.class, "derivation.tsv", 4)) {
      types.put(row.at(0) + " " + row.at(1), EventType.of(row.at(2)));
    }
  }

  /** The type that is told instead of the act's own, if another is. */
  Optional<EventType> of(Sentence s, Trigger trigger, boolean negated) {
    boolean will = outlook.isAhead(s, trigger.head());
    String how = will ? negated ? "will-not" : "will" : negated ? "not" : "";
    return Optional.ofNullable(types.get(trigger.frame().type() + " " + how));
  }

  /** What promising or being ready for such an act is, if not agreeing. */
  Optional<EventType> pledged(EventType act) {
    return Optional.ofNullable(types.get(act + " pledged"));
  }
}

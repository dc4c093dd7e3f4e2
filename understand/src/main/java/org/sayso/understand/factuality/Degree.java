package org.sayso.understand.factuality;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.understand.language.Sentence;

/**
 * Certainty and polarity apart, with the words that decided so far.
 *
 * @param certainty anything but {@code DENIED}
 * @param negated whether it is put as not so
 * @param words indices of tokens
 */
record Degree(Factuality certainty, boolean negated, List<Integer> words) {
  /** From the firmest to the least committed; where two meet, the later one stays. */
  private static final List<Factuality> WEAKENING =
      List.of(
          Factuality.ASSERTED,
          Factuality.PLANNED,
          Factuality.HEDGED,
          Factuality.ALLEGED,
          Factuality.HYPOTHETICAL,
          Factuality.UNKNOWN);

  static final Degree PLAIN = new Degree(Factuality.ASSERTED, false, List.of());

  Degree {
    words = List.copyOf(new TreeSet<>(words));
  }

  /** This degree under a word of that force. */
  Degree under(Force force, int word) {
    List<Integer> more = new ArrayList<>(words);
    more.add(word);
    return switch (force) {
      case FACT, OWN -> this;
      case NOT, FLIP -> new Degree(certainty, !negated, more);
      case DOUBTED -> new Degree(weaker(certainty, Factuality.HEDGED), !negated, more);
      default -> new Degree(weaker(certainty, Factuality.valueOf(force.name())), negated, more);
    };
  }

  /** No firmer than the other; the polarity stays. */
  Degree atMost(Degree other) {
    Factuality weaker = weaker(certainty, other.certainty);
    if (weaker == certainty) {
      return this;
    }
    List<Integer> more = new ArrayList<>(words);
    more.addAll(other.words);
    return new Degree(weaker, negated, more);
  }

  Degree with(Factuality other) {
    return new Degree(other, negated, words);
  }

  Assessment in(Sentence sentence) {
    return new Assessment(
        factuality(),
        auxiliary(),
        new Explanation(
            words.isEmpty() ? "factuality/plain" : "factuality/signs",
            words.stream().map(w -> sentence.token(w).span()).toList()));
  }

  private Factuality factuality() {
    boolean firm = certainty == Factuality.ASSERTED || certainty == Factuality.PLANNED;
    return negated && firm ? Factuality.DENIED : certainty;
  }

  private Set<Auxiliary> auxiliary() {
    Set<Auxiliary> all = EnumSet.noneOf(Auxiliary.class);
    if (negated) {
      all.add(Auxiliary.NEGATION);
    }
    if (certainty == Factuality.PLANNED) {
      all.add(Auxiliary.FUTURE);
    }
    if (certainty == Factuality.HYPOTHETICAL || certainty == Factuality.UNKNOWN) {
      all.add(Auxiliary.HYPOTHETICAL);
    }
    return all;
  }

  private static Factuality weaker(Factuality a, Factuality b) {
    return WEAKENING.indexOf(a) >= WEAKENING.indexOf(b) ? a : b;
  }
}

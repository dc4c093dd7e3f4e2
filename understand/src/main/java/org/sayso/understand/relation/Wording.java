package org.sayso.understand.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.Explanation;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.Relation;
import org.sayso.model.finding.RelationType;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.event.Telling;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.time.DateReader;
import org.sayso.understand.time.Direction;
import org.sayso.understand.time.TimeExpression;

/** Makes a relation of a tie: how firmly, since when, on which words, on whose word. */
final class Wording {
  /** How the rule of a tie ends whose predicate tells its end. */
  static final String LEAVING = "/leaving";

  private final FactualityReader factuality;
  private final DateReader dates;

  Wording(FactualityReader factuality, DateReader dates) {
    this.factuality = factuality;
    this.dates = dates;
  }

  Relation relation(Tie told, int number, Optional<Edtf> published, Telling telling) {
    Assessment put = factuality.of(told.sentence(), carrier(told));
    boolean leaving = told.rule().endsWith(LEAVING);
    boolean negated = !leaving && put.auxiliary().contains(Auxiliary.NEGATION);
    Tie tie = settled(told, put, negated);
    Evidence evidence = evidence(tie);
    List<Optional<Edtf>> bounds = bounds(tie, published);
    return new Relation(
        number,
        tie.type(),
        tie.subject(),
        tie.object(),
        tie.role(),
        bounds.get(0),
        bounds.get(1),
        negated ? Polarity.NEGATIVE : Polarity.POSITIVE,
        leaving ? put.factuality() == Factuality.ASSERTED : ended(tie),
        evidence,
        leaving || put.factuality() == Factuality.DENIED ? Factuality.ASSERTED : put.factuality(),
        telling.of(evidence),
        new Explanation(tie.rule(), evidence.spans()));
  }

  /** "wants to join", "its bid to join": not a member yet. */
  private static Tie settled(Tie tie, Assessment put, boolean negated) {
    boolean planned = put.factuality() == Factuality.PLANNED && !negated;
    boolean open = tie.type() == RelationType.MEMBER_OF && !tie.rule().endsWith("inclusion");
    return planned && open ? tie.as(RelationType.CANDIDATE_FOR) : tie;
  }

  /** The word whose firmness is the tie's: "became" for "became a member". */
  private static int carrier(Tie tie) {
    int word = tie.predicate();
    int head = tie.sentence().tree().head(word);
    boolean becomes =
        tie.sentence().tree().isAny(word, "xcomp", "obj")
            && List.of("become", "remain", "name", "appoint", "elect")
                .contains(tie.sentence().token(head).lemma());
    return becomes ? head : word;
  }

  private List<Optional<Edtf>> bounds(Tie tie, Optional<Edtf> published) {
    Optional<TimeExpression> told =
        dates.told(tie.sentence(), carrier(tie), published, Direction.PAST);
    Optional<Edtf> date = told.flatMap(TimeExpression::date);
    if (told.isPresent() && told.get().reach() == TimeExpression.Reach.WITHIN) {
      return List.of(date, Optional.empty());
    }
    Optional<Edtf> since =
        date.filter(d -> !d.value().startsWith("../")).map(d -> new Edtf(d.value().split("/")[0]));
    Optional<Edtf> until =
        date.filter(d -> d.value().contains("/") && !d.value().endsWith("/.."))
            .map(d -> new Edtf(d.value().split("/")[1]));
    return List.of(since, until);
  }

  private static boolean ended(Tie tie) {
    boolean left = tie.sentence().token(tie.predicate()).lemma().equals("leave");
    return left || OfficeName.ended(new Scope(tie.sentence(), null), tie.predicate());
  }

  private static Evidence evidence(Tie tie) {
    List<Span> spans = new ArrayList<>(List.of(tie.subject().words(), tie.object().words()));
    tie.words().forEach(w -> spans.add(tie.sentence().token(w).span()));
    spans.sort(null);
    List<Span> apart = new ArrayList<>();
    for (Span span : spans) {
      int last = apart.size() - 1;
      if (last >= 0 && apart.get(last).overlaps(span)) {
        apart.set(last, apart.get(last).to(span));
      } else {
        apart.add(span);
      }
    }
    return new Evidence(apart);
  }
}

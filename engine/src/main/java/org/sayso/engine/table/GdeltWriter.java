package org.sayso.engine.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.engine.answer.CaseContents;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Auxiliary;
import org.sayso.model.finding.EventMention;
import org.sayso.model.finding.Participant;

/**
 * Writes a case's events as rows of GDELT's event table: 61 columns between tabs, no header. A row
 * for each actor and recipient of an event; what is denied, planned, hypothetical or negated is
 * left out, for the table has no column that would say so; so are uncoded events, for they have no
 * code. Columns that the text does not settle (a day, a country, coordinates, tone) are blank.
 * Stateless and thread-safe.
 */
public final class GdeltWriter {
  private GdeltWriter() {}

  /** The rows, articles in the order of their ids, events in that of the text. */
  public static List<String> rows(CaseContents contents) {
    List<String> rows = new ArrayList<>();
    for (LinkedArticle article : contents.articles()) {
      GdeltArticle columns = new GdeltArticle(article);
      for (EventMention event : article.annotated().events()) {
        if (isFact(event)) {
          pairs(event).forEach(pair -> rows.add(columns.row(rows.size() + 1, event, pair)));
        }
      }
    }
    return List.copyOf(rows);
  }

  private static boolean isFact(EventMention event) {
    boolean told =
        switch (event.factuality()) {
          case ASSERTED, HEDGED, ALLEGED -> true;
          case DENIED, PLANNED, HYPOTHETICAL, UNKNOWN -> false;
        };
    return told
        && event.type().isPresent()
        && event.auxiliary().stream().allMatch(a -> a == Auxiliary.HISTORICAL);
  }

  private static List<Pair> pairs(EventMention event) {
    List<Pair> pairs = new ArrayList<>();
    for (Optional<Participant> actor : each(event.actors())) {
      each(event.recipients()).forEach(recipient -> pairs.add(new Pair(actor, recipient)));
    }
    return pairs;
  }

  private static List<Optional<Participant>> each(List<Participant> participants) {
    return participants.isEmpty()
        ? List.of(Optional.empty())
        : participants.stream().map(Optional::of).toList();
  }

  /** Who did it and to whom; either may be nobody. */
  record Pair(Optional<Participant> actor, Optional<Participant> recipient) {}
}

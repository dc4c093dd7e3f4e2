package org.sayso.engine.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;

/** Leaves out what is not sure enough. Numbers stay, so that a statement keeps its name. */
public final class Sure {
  private Sure() {}

  /**
   * Without the statements below the floor, and those not measured; without the events and
   * relations told in them, which would else pass for the outlet's own. A statement reported by one
   * of them is now reported by whoever reports that one.
   */
  public static AnnotatedArticle from(Confidence floor, AnnotatedArticle all) {
    Map<StatementId, Optional<StatementId>> dropped = new HashMap<>();
    all.statements().stream()
        .filter(s -> s.confidence().filter(c -> c.compareTo(floor) >= 0).isEmpty())
        .forEach(s -> dropped.put(s.id(), s.within()));
    return new AnnotatedArticle(
        all.article(),
        all.mentions(),
        kept(all.statements(), s -> Optional.of(s.id()), dropped).stream()
            .map(s -> under(outer(s.within(), dropped), s))
            .toList(),
        kept(all.events(), e -> e.statement(), dropped),
        kept(all.relations(), r -> r.statement(), dropped));
  }

  private static <T> List<T> kept(
      List<T> findings,
      Function<T, Optional<StatementId>> told,
      Map<StatementId, Optional<StatementId>> dropped) {
    return findings.stream()
        .filter(f -> told.apply(f).filter(dropped::containsKey).isEmpty())
        .toList();
  }

  private static Optional<StatementId> outer(
      Optional<StatementId> within, Map<StatementId, Optional<StatementId>> dropped) {
    Optional<StatementId> at = within;
    for (int steps = 0; at.filter(dropped::containsKey).isPresent(); steps++) {
      at = steps < dropped.size() ? dropped.get(at.get()) : Optional.empty();
    }
    return at;
  }

  private static Statement under(Optional<StatementId> within, Statement s) {
    return new Statement(
        s.id(),
        s.form(),
        s.content(),
        s.cue(),
        s.sources(),
        s.sourceType(),
        s.addressees(),
        within,
        s.act(),
        s.factuality(),
        s.explanation(),
        s.confidence());
  }
}

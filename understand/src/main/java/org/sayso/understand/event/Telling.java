package org.sayso.understand.event;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Statement;
import org.sayso.model.finding.StatementId;
import org.sayso.model.text.Evidence;

/**
 * Who tells what: the innermost statement whose content covers some words.
 *
 * @param statements of the article
 */
public record Telling(List<Statement> statements) {
  public Telling {
    statements = List.copyOf(statements);
  }

  /** Empty where the outlet itself tells it. */
  public Optional<StatementId> of(Evidence words) {
    return statements.stream()
        .filter(s -> words.spans().stream().allMatch(span -> s.content().covers(span)))
        .min(Comparator.comparingInt(Telling::length).thenComparing(Statement::id))
        .map(Statement::id);
  }

  private static int length(Statement statement) {
    return statement.content().spans().stream().mapToInt(s -> s.length()).sum();
  }
}

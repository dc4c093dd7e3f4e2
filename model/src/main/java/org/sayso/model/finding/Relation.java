package org.sayso.model.finding;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;

/**
 * A standing tie between two entities: an office, an ownership, an alliance, a sanction.
 *
 * @param number its place in the article, from one, in the order of the evidence ({@code r1}, …)
 * @param type which tie, read "subject is … of object"
 * @param subject who
 * @param object of, to or by whom
 * @param role the office held, for {@link RelationType#POSITION}; the kinship for families
 * @param since from when
 * @param until to when
 * @param polarity whether it is said to hold
 * @param ended whether it is said to be over: "a former intelligence chief"
 * @param evidence the words that bear it out
 * @param factuality how firmly the text puts it
 * @param statement the statement that tells it; empty in the outlet's own voice
 * @param explanation which rule found it, on which words
 */
public record Relation(
    int number,
    RelationType type,
    Participant subject,
    Participant object,
    Optional<String> role,
    Optional<Edtf> since,
    Optional<Edtf> until,
    Polarity polarity,
    boolean ended,
    Evidence evidence,
    Factuality factuality,
    Optional<StatementId> statement,
    Explanation explanation) {
  public Relation {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(object, "object");
    Objects.requireNonNull(polarity, "polarity");
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(factuality, "factuality");
    Objects.requireNonNull(explanation, "explanation");
    if (number < 1) {
      throw new IllegalArgumentException("relations count from one: " + number);
    }
  }

  /** As in the exchange format: {@code r1}. */
  public String id() {
    return "r" + number;
  }
}

package org.sayso.weave.claim;

import java.util.Comparator;
import java.util.Optional;
import java.util.SortedSet;
import org.sayso.model.finding.Statement;
import org.sayso.model.story.FindingRef;
import org.sayso.model.text.Edtf;
import org.sayso.model.text.Evidence;
import org.sayso.weave.article.CaseArticle;

/**
 * A finding as something that can be supported or denied.
 *
 * @param ref which finding
 * @param article where
 * @param evidence the words that assert it
 * @param about the case entities concerned; not who says so
 * @param denied whether it is put as not so
 * @param date when it was so
 * @param said the statement that says it; empty in the outlet's own voice
 */
record Assertion(
    FindingRef ref,
    CaseArticle article,
    Evidence evidence,
    SortedSet<String> about,
    boolean denied,
    Optional<Edtf> date,
    Optional<Statement> said)
    implements Comparable<Assertion> {
  private static final Comparator<Assertion> ORDER = Comparator.comparing(Assertion::ref);

  /** The words themselves. */
  String words() {
    return evidence.in(article.text());
  }

  boolean supports() {
    return !denied;
  }

  @Override
  public int compareTo(Assertion other) {
    return ORDER.compare(this, other);
  }
}

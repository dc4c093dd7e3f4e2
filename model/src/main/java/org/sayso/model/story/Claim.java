package org.sayso.model.story;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * What several statements, events or relations assert in common, with what supports and what denies
 * it. Sayso shows disagreement and gives no verdict.
 *
 * @param id {@code c1}, {@code c2}, …
 * @param text one sentence that says it, in words of the articles
 * @param about ids of the case entities concerned, sorted
 * @param date when it was so, as far as the articles settle it
 * @param support what asserts it, sorted; never empty together with {@code denial}
 * @param denial what denies it, sorted
 * @param articleCount supporting articles
 * @param outletCount publishers of supporting articles
 * @param originCount independent origins among them
 */
public record Claim(
    String id,
    String text,
    List<String> about,
    Optional<Edtf> date,
    List<FindingRef> support,
    List<FindingRef> denial,
    int articleCount,
    int outletCount,
    int originCount) {
  public Claim {
    Objects.requireNonNull(date, "date");
    about = about.stream().sorted().distinct().toList();
    support = support.stream().sorted().toList();
    denial = denial.stream().sorted().toList();
    if (text.isBlank() || support.isEmpty() && denial.isEmpty()) {
      throw new IllegalArgumentException("a claim needs words and a finding: " + id);
    }
  }
}

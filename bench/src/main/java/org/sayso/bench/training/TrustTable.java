package org.sayso.bench.training;

/** How the table of trust begins. */
final class TrustTable {
  static final String HEAD =
      """
      # How much each measure of a proposal speaks for it: weights of a logistic regression.
      # Written by ./bench/train; not to be changed by hand.
      # measure	where rules read the parse, too	without a parse
      """;

  private TrustTable() {}
}

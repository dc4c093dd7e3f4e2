package org.sayso.model.confidence;

/**
 * How sure Sayso is of a statement: the calibrated probability that its speaker and its content are
 * both right, so that of a hundred statements at 0.80 about eighty are. It tells nothing about
 * whether what is said is true, nor how firmly it is put (that is {@link
 * org.sayso.model.finding.Factuality}).
 *
 * @param probability from 0 to 1; kept to hundredths, as it is shown and compared
 */
public record Confidence(double probability) implements Comparable<Confidence> {
  private static final double CERTAIN = 0.95;
  private static final double LIKELY = 0.75;

  public Confidence {
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException("a probability from 0 to 1, not " + probability);
    }
    probability = Math.round(probability * 100) / 100.0;
  }

  /** "certain" from 0.95, "likely" from 0.75, "possible" below. */
  public String inWords() {
    return probability >= CERTAIN ? "certain" : probability >= LIKELY ? "likely" : "possible";
  }

  /** Less sure before more sure. */
  @Override
  public int compareTo(Confidence other) {
    return Double.compare(probability, other.probability);
  }
}

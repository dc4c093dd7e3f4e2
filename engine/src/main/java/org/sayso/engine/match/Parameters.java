package org.sayso.engine.match;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The parameters of a request, read and checked.
 *
 * @param limit how many results a query
 * @param threshold from which score on a result is a match
 * @param cutoff results below it are left out
 * @param filter which entries count
 * @param asOf the lists as they stood on this day
 */
record Parameters(
    int limit, double threshold, double cutoff, Filter filter, Optional<LocalDate> asOf) {
  private static final int USUAL_LIMIT = 5;
  private static final int HIGHEST_LIMIT = 500;
  private static final int MOST_EXCLUDED = 50;
  private static final double USUAL_THRESHOLD = 0.7;
  private static final Set<String> ALGORITHMS = Set.of("sayso", "best");

  /**
   * Which entries count.
   *
   * @param include names of lists; none for all
   * @param exclude names of lists
   * @param excludeSchemas names of schemata
   * @param excludeIds ids of entries, with their list or without
   * @param changedSince only entries that changed since this day
   */
  record Filter(
      List<String> include,
      List<String> exclude,
      List<String> excludeSchemas,
      List<String> excludeIds,
      Optional<LocalDate> changedSince) {}

  static Parameters of(Map<String, List<String>> given) {
    Given values = new Given(given);
    values
        .one("algorithm")
        .filter(a -> !ALGORITHMS.contains(a))
        .ifPresent(a -> refuse("Unknown algorithm: " + a + "; there is one: sayso"));
    List<String> topics = values.all("topics");
    if (topics.stream().anyMatch(topic -> !topic.equals("sanction"))) {
      refuse("Topics of entries are not kept; every entry counts as: sanction");
    }
    double threshold = values.score("threshold").orElse(USUAL_THRESHOLD);
    double cutoff = Math.min(threshold, values.score("cutoff").orElse(threshold));
    return new Parameters(limit(values), threshold, cutoff, filter(values), values.day("as_of"));
  }

  private static int limit(Given values) {
    String said = values.one("limit").orElse(Integer.toString(USUAL_LIMIT));
    if (!said.matches("\\d{1,3}")
        || Integer.parseInt(said) > HIGHEST_LIMIT
        || Integer.parseInt(said) < 1) {
      throw Refused.parameter("limit: a whole number from 1 to " + HIGHEST_LIMIT + ", not " + said);
    }
    return Integer.parseInt(said);
  }

  private static Filter filter(Given values) {
    List<String> ids = values.all("exclude_entity_ids");
    if (ids.size() > MOST_EXCLUDED) {
      throw Refused.parameter(
          "exclude_entity_ids: at most " + MOST_EXCLUDED + ", not " + ids.size());
    }
    Optional<LocalDate> since = values.day("changed_since");
    if (since.isPresent() && values.one("as_of").isPresent()) {
      refuse("changed_since and as_of cannot be asked together");
    }
    return new Filter(
        values.all("include_dataset"),
        values.all("exclude_dataset"),
        values.all("exclude_schema"),
        ids,
        since);
  }

  private static void refuse(String detail) {
    throw Refused.query(detail);
  }

  /** The words of the parameters. */
  private record Given(Map<String, List<String>> values) {
    List<String> all(String name) {
      return values.getOrDefault(name, List.of());
    }

    Optional<String> one(String name) {
      return all(name).stream().findFirst();
    }

    Optional<Double> score(String name) {
      return one(name).map(said -> score(name, said));
    }

    /** A day, or the day of a moment. */
    Optional<LocalDate> day(String name) {
      return one(name).map(said -> day(name, said));
    }

    private static double score(String name, String said) {
      try {
        double score = Double.parseDouble(said);
        if (score >= 0 && score <= 1) {
          return score;
        }
      } catch (NumberFormatException e) {
        // Told below, as for a number that is out of bounds.
      }
      throw Refused.parameter(name + ": a number from 0 to 1, not " + said);
    }

    private static LocalDate day(String name, String said) {
      try {
        return LocalDate.parse(said.split("T", 2)[0]);
      } catch (DateTimeException e) {
        throw Refused.parameter(name + ": a day such as 2026-02-27, not " + said);
      }
    }
  }
}

package org.sayso.bench;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One number, or some that belong together, in a scorer's output.
 *
 * @param task whose output
 * @param name what it measures
 * @param pattern finds it; every group is a number
 * @param peer what others reach on the same data, or "-"
 */
public record Figure(String task, String name, Pattern pattern, String peer) {
  /** The figure of a line of {@code figures.tsv}. */
  public static Figure of(List<String> fields) {
    return new Figure(fields.get(0), fields.get(1), Pattern.compile(fields.get(2)), fields.get(3));
  }

  /** The numbers, joined by " / "; empty where the output does not hold them. */
  public Optional<String> in(String output) {
    Matcher found = pattern.matcher(output);
    return found.find()
        ? Optional.of(
            IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .collect(Collectors.joining(" / ")))
        : Optional.empty();
  }
}

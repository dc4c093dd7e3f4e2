package org.sayso.understand.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The syllabus of factuality, time, events and relations: {@code src/test/resources/cases}, one
 * file a phenomenon, invented sentences in, literal findings out.
 */
class FindingsTest {
  private static final List<String> RATED =
      List.of(
          "factuality/negation.txt",
          "factuality/modals.txt",
          "factuality/hedges.txt",
          "factuality/implicatives.txt",
          "factuality/intentions.txt",
          "factuality/reports.txt");

  private static final List<String> DATED =
      List.of("time/plain.txt", "time/relative.txt", "time/unsettled.txt");

  private static final List<String> EVENTS =
      List.of(
          "event/plain.txt",
          "event/passive.txt",
          "event/control.txt",
          "event/relative.txt",
          "event/coordination.txt",
          "event/nouns.txt",
          "event/dates.txt",
          "event/derived.txt",
          "event/surroundings.txt",
          "event/sides.txt",
          "event/idioms.txt");

  private static final List<String> UNCODED =
      List.of("uncoded/denied.txt", "uncoded/planned.txt", "uncoded/plain.txt");

  private static final List<String> RELATIONS =
      List.of(
          "relation/offices.txt",
          "relation/allies.txt",
          "relation/opponents.txt",
          "relation/ownership.txt",
          "relation/sanctions.txt",
          "relation/unions.txt",
          "relation/places.txt",
          "relation/inclusion.txt",
          "relation/abbreviations.txt");

  @TestFactory
  Stream<DynamicTest> howFirmlySomethingIsPut() {
    return tests(RATED, Findings::firmness);
  }

  @TestFactory
  Stream<DynamicTest> when() {
    return tests(DATED, Findings::dates);
  }

  @TestFactory
  Stream<DynamicTest> whoDidWhatToWhom() {
    return tests(EVENTS, Findings::events);
  }

  @TestFactory
  Stream<DynamicTest> whoDidNotDoWhat() {
    return tests(UNCODED, Findings::uncoded);
  }

  @TestFactory
  Stream<DynamicTest> whoIsWhatToWhom() {
    return tests(RELATIONS, Findings::relations);
  }

  private static Stream<DynamicTest> tests(
      List<String> names, Function<Syllabus.Case, List<String>> findings) {
    return names.stream()
        .map(Syllabus::of)
        .flatMap(
            s ->
                s.cases().stream()
                    .map(
                        c ->
                            DynamicTest.dynamicTest(
                                s.name() + ": " + c.text(),
                                () -> assertThat(findings.apply(c)).isEqualTo(c.expected()))));
  }
}

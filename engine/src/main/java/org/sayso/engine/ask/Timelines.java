package org.sayso.engine.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundEvent;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.model.text.Edtf;

/** Puts events and statements in the order of time. */
final class Timelines {
  private Timelines() {}

  static Timeline of(Stream<FoundArticle> articles, TimelineQuery query) {
    List<Finding> all =
        articles
            .flatMap(a -> Stream.<Finding>concat(a.events().stream(), a.statements().stream()))
            .filter(finding -> concerns(finding, query.about()))
            .filter(finding -> !isUncoded(finding) || finding.date().isPresent())
            .filter(finding -> finding.date().map(date -> within(date, query)).orElse(true))
            .sorted(Chronicle.BY_DATE)
            .toList();
    return new Timeline(
        all.stream().filter(f -> f.date().isPresent()).toList(),
        all.stream().filter(f -> f.date().isEmpty()).toList());
  }

  /** Of no type: without a date it has no place among the undated happenings. */
  private static boolean isUncoded(Finding finding) {
    return finding instanceof FoundEvent found && found.event().type().isEmpty();
  }

  private static boolean concerns(Finding finding, List<String> about) {
    return about.isEmpty() || about.stream().anyMatch(finding::concerns);
  }

  private static boolean within(Edtf date, TimelineQuery query) {
    LocalDate since = query.since().orElse(LocalDate.MIN);
    LocalDate until = query.until().orElse(LocalDate.MAX);
    return !date.latest().isBefore(since) && !date.earliest().isAfter(until);
  }
}

package org.sayso.weave;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Claim;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.Weave;

/** Reports woven together, with questions to ask. */
record Case(List<Report> reports, Weave weave) {
  private static final Weaver WEAVER = new Weaver();

  static Case of(Report... reports) {
    return of(List.of(reports));
  }

  static Case of(List<Report> reports) {
    return new Case(reports, WEAVER.weave(Report.linked(reports), Report.entities(reports)));
  }

  /** The stories as sets of the reports' places in the list, from zero. */
  Set<Set<Integer>> stories() {
    return weave.stories().stream().map(s -> places(s.articles())).collect(Collectors.toSet());
  }

  Set<Set<Integer>> origins() {
    return weave.origins().stream().map(o -> places(o.articles())).collect(Collectors.toSet());
  }

  /** Each reason as "which kind of-which: words". */
  List<String> reasons() {
    return weave.origins().stream().flatMap(o -> o.reasons().stream()).map(this::told).toList();
  }

  Claim claim(String part) {
    return weave.claims().stream()
        .filter(c -> c.text().contains(part))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no claim with " + part + ": " + weave.claims()));
  }

  private String told(OriginReason reason) {
    Report report = reports.get(place(reason.article()));
    String text = report.linked().article().text();
    return place(reason.article())
        + " "
        + reason.kind().label()
        + " "
        + place(reason.of())
        + ": "
        + reason.evidence().map(s -> s.in(text)).orElse("");
  }

  private Set<Integer> places(List<ArticleId> ids) {
    return ids.stream().map(this::place).collect(Collectors.toSet());
  }

  private int place(ArticleId id) {
    return reports.stream().map(Report::id).toList().indexOf(id);
  }
}

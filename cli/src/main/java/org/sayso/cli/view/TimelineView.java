package org.sayso.cli.view;

import java.util.List;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.engine.answer.Finding;
import org.sayso.engine.answer.Timeline;

/** Events and statements under their dates; what has none comes last, under no date. */
public final class TimelineView {
  private final Page page;
  private final FindingLines findings;

  /** On this page. */
  public TimelineView(Page page) {
    this.page = page;
    this.findings = new FindingLines(page);
  }

  /** All of it. */
  public void timeline(Timeline timeline) {
    String date = "";
    for (Finding finding : timeline.dated()) {
      String own = finding.date().map(Dates::inWords).orElse("");
      if (!own.equals(date)) {
        date = own;
        heading(date);
      }
      findings.show(2, finding);
    }
    undated(timeline.undated());
  }

  private void undated(List<Finding> undated) {
    if (!undated.isEmpty()) {
      heading("without a date");
      undated.forEach(finding -> findings.show(2, finding));
    }
  }

  private void heading(String title) {
    page.gap().text(0, Ink.STRONG, title);
  }
}

package org.sayso.cli.verb;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.TimelineView;
import org.sayso.cli.work.AboutOption;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.TimelineQuery;
import org.sayso.engine.json.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What happened and was said when. */
@Command(
    name = "timeline",
    usageHelpWidth = 90,
    header = "List events and statements in the order of time.",
    description = {
      "A statement was made by the day of its publication; what has no date comes",
      "last."
    },
    footer = {"", "Example: sayso timeline --since 2024-03-01 --about Norland --case my-case"})
final class TimelineVerb extends Verb {
  @Option(
      names = "--since",
      paramLabel = "DATE",
      description = "Leave out what was over before this day, e.g. 2024-03-01.")
  private LocalDate since;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Leave out what began after this day.")
  private LocalDate until;

  @Mixin private AboutOption about;
  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  TimelineVerb(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    Optional<List<String>> ids = about.ids(asked, this);
    if (ids.isEmpty()) {
      return ExitCode.NOT_FOUND;
    }
    Timeline timeline =
        asked.timeline(
            new TimelineQuery(Optional.ofNullable(since), Optional.ofNullable(until), ids.get()));
    if (json.wanted()) {
      data().line(AnswerWriter.timeline(timeline));
    } else {
      new TimelineView(page()).timeline(timeline);
    }
    if (timeline.dated().isEmpty() && timeline.undated().isEmpty()) {
      talk().say("nothing happened");
      return ExitCode.NOT_FOUND;
    }
    return ExitCode.OK;
  }
}

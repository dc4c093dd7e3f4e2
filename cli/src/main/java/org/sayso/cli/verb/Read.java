package org.sayso.cli.verb;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.TalkingProgress;
import org.sayso.cli.view.Counts;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Batch;
import org.sayso.engine.Case;
import org.sayso.engine.Stage;
import org.sayso.engine.answer.ReadReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Articles into a case. */
@Command(
    name = "read",
    usageHelpWidth = 90,
    header = "Read articles into a case.",
    description = {
      "The case is made where there is none. Reading an article again changes",
      "nothing, and neither does the order of articles."
    },
    footer = {"", "Example: sayso read samples --metadata samples/metadata.jsonl --case my-case"})
final class Read extends Verb {
  @Mixin private BatchOptions files;
  @Mixin private CaseOption place;

  Read(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    Batch batch = files.batch(this, Stage.LINK);
    try (Case kept = Case.open(place.folder(this), workplace().stages().get())) {
      return into(kept, batch, this);
    }
  }

  /** Reads what is new and tells what became of it; that there is nothing new is well. */
  static ExitCode round(Case kept, Batch batch, Verb verb) {
    ReadReport report = told(kept, batch, verb);
    return report.skipped().isEmpty() ? ExitCode.OK : ExitCode.SKIPPED;
  }

  /** Reads and tells what became of it. */
  static ExitCode into(Case kept, Batch batch, Verb verb) {
    ReadReport report = told(kept, batch, verb);
    if (report.articles() == 0) {
      return ExitCode.NOTHING_READ;
    }
    return report.skipped().isEmpty() ? ExitCode.OK : ExitCode.SKIPPED;
  }

  private static ReadReport told(Case kept, Batch batch, Verb verb) {
    ReadReport report;
    try (TalkingProgress progress = TalkingProgress.on(verb.terminal())) {
      report = kept.read(batch, progress);
    }
    report.notes().forEach(verb.talk()::noted);
    report.skipped().forEach(verb.talk()::skipped);
    report.passed().forEach(passed -> verb.talk().say(passed.message()));
    verb.talk()
        .say(
            "%d new, %d changed, %d unchanged, %d skipped; the case has %s"
                .formatted(
                    report.added(),
                    report.changed(),
                    report.unchanged(),
                    report.skipped().size(),
                    Counts.of(kept.articles().size(), "article")));
    return report;
  }
}

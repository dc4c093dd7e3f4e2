package org.sayso.cli.verb;

import java.nio.file.Path;
import org.sayso.cli.terminal.DataOut;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.TalkingProgress;
import org.sayso.cli.view.Counts;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Batch;
import org.sayso.engine.Extraction;
import org.sayso.engine.Extraction.Extracted;
import org.sayso.engine.Extraction.NotRead;
import org.sayso.engine.Extraction.NotTried;
import org.sayso.engine.Extraction.Noted;
import org.sayso.engine.Extraction.ReadOnly;
import org.sayso.engine.Progress;
import org.sayso.engine.Sayso;
import org.sayso.engine.Stage;
import org.sayso.engine.json.EvidenceWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Evidence to stdout, nothing kept. */
@Command(
    name = "extract",
    usageHelpWidth = 90,
    header = "Print the evidence in articles; keep nothing.",
    description = "One JSON record (sayso-evidence/1) a line, in the order of the input.",
    footer = {"", "Example: sayso extract samples --output evidence.jsonl"})
final class Extract extends Verb {
  @Mixin private BatchOptions files;

  @Option(
      names = {"-s", "--stage"},
      paramLabel = "STAGE",
      defaultValue = "link",
      description = "How far to go: read (text and metadata, no language model) or link (all).")
  private Stage stage;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file; it appears when it is whole. Default: stdout.")
  private Path output;

  Extract(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    Batch batch = files.batch(this, stage);
    Tally tally = new Tally(talk());
    try (DataOut data = output == null ? data() : DataOut.to(output)) {
      extract(batch, data, tally);
      data.finish();
    }
    if (tally.skips() > 0) {
      talk().say(Counts.of(tally.reads(), "article") + ", " + tally.skips() + " skipped");
    }
    return tally.exitCode();
  }

  private void extract(Batch batch, DataOut data, Tally tally) {
    Sayso sayso = new Sayso(workplace().stages().get());
    try (TalkingProgress progress = TalkingProgress.on(terminal())) {
      // A bar would be drawn between the records where these are watched too.
      boolean clash = terminal().watched() && output == null;
      sayso.extract(batch, clash ? Progress.NONE : progress, e -> write(e, data, tally));
    }
  }

  private static void write(Extraction extraction, DataOut data, Tally tally) {
    if (extraction instanceof NotRead none) {
      tally.skipped(none.skipped());
      return;
    }
    if (extraction instanceof NotTried none) {
      tally.passedOver(none.passed());
      return;
    }
    if (extraction instanceof Noted noted) {
      tally.noted(noted.note());
      return;
    }
    tally.read();
    if (extraction instanceof Extracted extracted) {
      data.line(EvidenceWriter.record(extracted.linked()));
    } else if (extraction instanceof ReadOnly read) {
      data.line(EvidenceWriter.record(read.article()));
    }
  }
}

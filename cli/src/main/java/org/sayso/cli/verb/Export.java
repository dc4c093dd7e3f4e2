package org.sayso.cli.verb;

import java.nio.file.Path;
import org.sayso.cli.terminal.DataOut;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.engine.json.CaseWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole case as one file. */
@Command(
    name = "export",
    usageHelpWidth = 90,
    header = "Print a whole case as one JSON object.",
    description = "Articles, entities, stories, origins and claims, as sayso-case/1.",
    footer = {"", "Example: sayso export --format json --case my-case --output case.json"})
final class Export extends Verb {
  /** What it can be written as. */
  enum Format {
    /** One object, {@code sayso-case/1}. */
    JSON
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json: one object, sayso-case/1. The default.")
  private Format format;

  @Mixin private CaseOption place;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file; it appears when it is whole. Default: stdout.")
  private Path output;

  Export(Workplace workplace) {
    super(workplace);
  }

  @Override
  ExitCode run() {
    return place.ask(
        this,
        asked -> {
          try (DataOut data = output == null ? data() : DataOut.to(output)) {
            data.line(CaseWriter.export(asked.contents()));
            data.finish();
          }
          return ExitCode.OK;
        });
  }
}

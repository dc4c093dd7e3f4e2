package org.sayso.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.sayso.cli.terminal.DataOut;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.answer.CaseContents;
import org.sayso.engine.json.CaseWriter;
import org.sayso.engine.json.PloverWriter;
import org.sayso.engine.table.GdeltWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The whole case as one file, or its events as a table. */
@Command(
    name = "export",
    usageHelpWidth = 90,
    header = "Print a whole case, or its events as a table.",
    description = {
      "json: articles, entities, stories, origins and claims, as sayso-case/1.",
      "plover: the events, one JSON record of PLOVER a line.",
      "gdelt: the events that are told as facts, as rows of GDELT's event table."
    },
    footer = {
      "",
      "Example: sayso export --format json --case my-case --output case.json",
      "         sayso export --format gdelt --case my-case --output events.CSV"
    })
final class Export extends Verb {
  /** What it can be written as. */
  enum Format {
    /** One object, {@code sayso-case/1}. */
    JSON,
    /** A record a line. */
    PLOVER,
    /** 61 columns between tabs. */
    GDELT;

    List<String> lines(CaseContents contents) {
      return switch (this) {
        case JSON -> List.of(CaseWriter.export(contents));
        case PLOVER -> PloverWriter.records(contents);
        case GDELT -> GdeltWriter.rows(contents);
      };
    }
  }

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "json",
      description = "json (the default), plover or gdelt.")
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
  protected ExitCode run() {
    return place.ask(
        this,
        asked -> {
          try (DataOut data = output == null ? data() : DataOut.to(output)) {
            format.lines(asked.contents()).forEach(data::line);
            data.finish();
          }
          return ExitCode.OK;
        });
  }
}

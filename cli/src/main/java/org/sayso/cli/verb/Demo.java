package org.sayso.cli.verb;

import java.nio.file.Path;
import java.util.List;
import org.sayso.cli.sample.SampleFolder;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Batch;
import org.sayso.engine.Case;
import org.sayso.serve.Listening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** A first look. */
@Command(
    name = "demo",
    usageHelpWidth = 90,
    header = "Read the sample articles and show them in the browser.",
    description = {
      "The case is a fresh one in .sayso/demo, the page for this machine only. Ctrl-C",
      "ends it."
    },
    footer = {"", "Example: sayso demo"})
final class Demo extends Verb {
  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "0",
      description = "The port. Default: any free one.")
  private int port;

  @Option(names = "--no-open", description = "Do not open the browser.")
  private boolean quiet;

  Demo(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    Path samples = SampleFolder.find();
    Path folder = SampleFolder.freshCase(samples);
    talk().say("Reading the sample articles in " + samples + " …");
    try (Case kept = Case.open(folder, workplace().stages().get())) {
      Batch batch = Batch.of(List.of(samples)).withMetadata(samples.resolve(SampleFolder.METADATA));
      ExitCode read = Read.into(kept, batch, this);
      if (read == ExitCode.NOTHING_READ) {
        return read;
      }
      talk().say("Ask it more: sayso claims --case " + folder);
      return Serve.serve(kept, Listening.loopback(port), this, !quiet);
    }
  }
}

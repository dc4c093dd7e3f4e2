package org.sayso.cli.verb;

import org.sayso.cli.terminal.Browser;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.serve.Listening;
import org.sayso.serve.Workbench;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The workbench in a browser. */
@Command(
    name = "serve",
    usageHelpWidth = 90,
    header = "Show a case in the browser.",
    description = {
      "For this machine only, unless --host says otherwise; other machines need the",
      "token that is printed. Ctrl-C ends it."
    },
    footer = {"", "Example: sayso serve --case my-case --open"})
final class Serve extends Verb {
  @Mixin private CaseOption place;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "8077",
      description = "The port; 0 takes any free one. Default: 8077.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description = "The address to listen on. Default: 127.0.0.1.")
  private String host;

  @Option(names = "--open", description = "Open the page in the browser.")
  private boolean open;

  Serve(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, asked -> serve(asked, listening(), this, open));
  }

  /** Serves until stopped. */
  static ExitCode serve(Case asked, Listening listening, Verb verb, boolean open) {
    try (Workbench workbench = Workbench.open(asked, listening)) {
      String address = workbench.address().toString();
      verb.talk().say("The workbench is at (Ctrl-C ends it):");
      verb.data().line(address);
      if (open && !Browser.open(address)) {
        verb.talk().say("No browser could be opened; open the address yourself.");
      }
      verb.workplace().untilStopped().run();
      return ExitCode.OK;
    }
  }

  private Listening listening() {
    try {
      return Listening.on(host, port);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec().commandLine(), e.getMessage(), e);
    }
  }
}

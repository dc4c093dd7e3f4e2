package org.sayso.cli.verb;

import java.util.concurrent.Callable;
import org.sayso.cli.terminal.DataOut;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Talk;
import org.sayso.cli.terminal.Terminal;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What all verbs have: their place in the world, and an exit code at their end. */
abstract class Verb implements Callable<Integer> {
  private final Workplace workplace;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  Verb(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Does it. */
  abstract ExitCode run();

  @Override
  public final Integer call() {
    return run().code();
  }

  final Workplace workplace() {
    return workplace;
  }

  final CommandSpec spec() {
    return spec;
  }

  final Terminal terminal() {
    return workplace.terminal();
  }

  final Talk talk() {
    return new Talk(terminal());
  }

  final DataOut data() {
    return DataOut.to(terminal().out());
  }

  final Page page() {
    return new Page(terminal(), data());
  }
}

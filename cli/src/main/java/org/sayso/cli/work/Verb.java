package org.sayso.cli.work;

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
public abstract class Verb implements Callable<Integer> {
  private final Workplace workplace;

  @Spec private CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** A verb in this place. */
  protected Verb(Workplace workplace) {
    this.workplace = workplace;
  }

  /** Does it. */
  protected abstract ExitCode run();

  @Override
  public final Integer call() {
    return run().code();
  }

  /** What it has of the world. */
  public final Workplace workplace() {
    return workplace;
  }

  /** How it was called, for complaints. */
  public final CommandSpec spec() {
    return spec;
  }

  /** Where it prints. */
  public final Terminal terminal() {
    return workplace.terminal();
  }

  /** For words to the person, on stderr. */
  public final Talk talk() {
    return new Talk(terminal());
  }

  /** For data, on stdout. */
  public final DataOut data() {
    return DataOut.to(terminal().out());
  }

  /** For data laid out for a person. */
  public final Page page() {
    return new Page(terminal(), data());
  }
}

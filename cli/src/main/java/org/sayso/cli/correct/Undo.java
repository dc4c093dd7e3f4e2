package org.sayso.cli.correct;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Takes a correction back. */
@Command(
    name = "undo",
    usageHelpWidth = 90,
    header = "Take a correction back, as if it had never been made.",
    description = "In any order; it stays in the list of corrections, marked as undone.",
    footer = {"", "Example: sayso undo k2 --case my-case"})
public final class Undo extends Verb {
  @Parameters(arity = "1", paramLabel = "CORRECTION", description = "k1, k2, …")
  private String correction;

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  /** In this place. */
  public Undo(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    if (!correction.matches("k?\\d{1,9}")) {
      throw new ParameterException(
          spec().commandLine(), "not a correction: " + correction + "; they are k1, k2, …");
    }
    return place.change(this, this::undo);
  }

  private ExitCode undo(Case kept) {
    int number = Integer.parseInt(correction.replace("k", ""));
    return new Correcting(this, kept).told(kept.undo(number, by.signature(this)));
  }
}

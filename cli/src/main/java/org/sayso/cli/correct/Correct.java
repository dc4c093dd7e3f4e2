package org.sayso.cli.correct;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** Puts something right. */
@Command(
    name = "correct",
    usageHelpWidth = 90,
    header = "Put right who is one, what somebody is called, and of what kind it is.",
    description = {
      "What was read stays as it is; corrections are laid over it, also over what is read",
      "later, and sayso undo takes each of them back."
    },
    subcommands = {
      CorrectMerge.class,
      CorrectSplit.class,
      CorrectRename.class,
      CorrectHide.class,
      CorrectRetype.class
    },
    footer = {
      "",
      "Example: sayso correct merge \"Ada Okoro\" \"A. Okoro\" --why \"same office\" --case my-case"
    })
public final class Correct extends Verb {
  /** In this place. */
  public Correct(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    throw new ParameterException(
        spec().commandLine(), "correct what? merge, split, rename, hide or retype");
  }
}

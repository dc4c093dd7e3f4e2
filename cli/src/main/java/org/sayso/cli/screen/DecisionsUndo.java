package org.sayso.cli.screen;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes a decision back. */
@Command(
    name = "undo",
    usageHelpWidth = 90,
    header = "Take a decision on a hit back.",
    description = "It stays in the list of decisions, marked as undone.",
    footer = {"", "Example: sayso decisions undo 3 --case my-case"})
final class DecisionsUndo extends Verb {
  @Parameters(arity = "1", paramLabel = "NUMBER", description = "The number of the decision.")
  private int number;

  @Mixin private CaseOption place;

  DecisionsUndo(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::undo);
  }

  private ExitCode undo(Case kept) {
    boolean done = kept.screening().undo(number, workplace().clock().instant());
    talk().say(done ? "took decision " + number + " back" : "no decision " + number + " stands");
    return done ? ExitCode.OK : ExitCode.NOT_FOUND;
  }
}

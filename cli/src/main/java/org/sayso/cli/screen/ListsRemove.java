package org.sayso.cli.screen;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Forgets a list. */
@Command(
    name = "remove",
    usageHelpWidth = 90,
    header = "Forget a watch-list in all its versions.",
    description = "Decisions on its entries stay, and hold again when the list is kept again.",
    footer = {"", "Example: sayso lists remove un --case my-case"})
final class ListsRemove extends Verb {
  @Parameters(arity = "1", paramLabel = "NAME", description = "What the list is called.")
  private String name;

  @Mixin private CaseOption place;

  ListsRemove(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::forget);
  }

  private ExitCode forget(Case kept) {
    int versions = kept.screening().forget(name);
    talk()
        .say(
            versions == 0
                ? "the case keeps no list called " + name
                : "forgot "
                    + name
                    + " in "
                    + versions
                    + (versions == 1 ? " version" : " versions"));
    return versions == 0 ? ExitCode.NOT_FOUND : ExitCode.OK;
  }
}

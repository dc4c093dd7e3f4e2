package org.sayso.cli.correct;

import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.amend.Wish;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Show somebody or something no longer. */
@Command(
    name = "hide",
    usageHelpWidth = 90,
    header = "Show somebody or something no longer.",
    description = {"The words of its mentions stay where they are."},
    footer = {
      "",
      "Example: sayso correct hide \"The Torsby Post\" --why \"a masthead\" --case my-case"
    })
final class CorrectHide extends Verb {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "A name or an id (Q…).")
  private String name;

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  CorrectHide(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::correct);
  }

  private ExitCode correct(Case kept) {
    Correcting correcting = new Correcting(this, kept);
    Optional<String> whom = correcting.whom(name);
    return whom.isEmpty()
        ? ExitCode.NOT_FOUND
        : correcting.told(kept.correct(new Wish.Hide(whom.get()), by.signature(this)));
  }
}

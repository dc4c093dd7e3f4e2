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

/** Say what somebody is called. */
@Command(
    name = "rename",
    usageHelpWidth = 90,
    header = "Say what somebody is called.",
    description = {"Other names stay as aliases, and both find it."},
    footer = {"", "Example: sayso correct rename \"Ada Okoro\" \"Adaeze Okoro\" --case my-case"})
final class CorrectRename extends Verb {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "A name or an id (Q…).")
  private String name;

  @Parameters(index = "1", paramLabel = "NEW-NAME", description = "What it is called.")
  private String called;

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  CorrectRename(Workplace workplace) {
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
        : correcting.told(kept.correct(new Wish.Rename(whom.get(), called), by.signature(this)));
  }
}

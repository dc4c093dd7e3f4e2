package org.sayso.cli.correct;

import java.util.List;
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

/** Says that several are one. */
@Command(
    name = "merge",
    usageHelpWidth = 90,
    header = "Say that several are one.",
    description =
        "The first keeps its id, its name and its kind; the others' names become aliases.",
    footer = {"", "Example: sayso correct merge \"Ada Okoro\" \"A. Okoro\" --case my-case"})
final class CorrectMerge extends Verb {
  @Parameters(arity = "2..*", paramLabel = "ENTITY", description = "Names or ids (Q…).")
  private List<String> names;

  @Mixin private CaseOption place;
  @Mixin private SignatureOptions by;

  CorrectMerge(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.change(this, this::correct);
  }

  private ExitCode correct(Case kept) {
    Correcting correcting = new Correcting(this, kept);
    Optional<List<String>> whom = correcting.whom(names);
    return whom.isEmpty()
        ? ExitCode.NOT_FOUND
        : correcting.told(kept.correct(new Wish.Merge(whom.get()), by.signature(this)));
  }
}

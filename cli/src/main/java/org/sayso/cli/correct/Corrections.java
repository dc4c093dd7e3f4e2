package org.sayso.cli.correct;

import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.CorrectionsView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.amend.CorrectionLine;
import org.sayso.engine.json.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The corrections of a case. */
@Command(
    name = "corrections",
    usageHelpWidth = 90,
    header = "Show what people put right in a case.",
    description = {
      "In force, overridden by a later one, waiting because what it spoke of is gone, or",
      "undone; each with who, when, why, and what it stands on."
    },
    footer = {"", "Example: sayso corrections --case my-case"})
public final class Corrections extends Verb {
  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  /** In this place. */
  public Corrections(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::show);
  }

  private ExitCode show(Case asked) {
    List<CorrectionLine> lines = asked.corrections();
    if (json.wanted()) {
      data().line(AnswerWriter.corrections(lines));
    } else {
      new CorrectionsView(page()).corrections(lines);
    }
    if (lines.isEmpty()) {
      talk().say("nothing was corrected in this case; sayso correct --help tells how");
    }
    return ExitCode.OK;
  }
}

package org.sayso.cli.screen;

import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.ListsView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.json.ScreenWriter;
import org.sayso.engine.listed.DecisionLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What was decided on hits. */
@Command(
    name = "decisions",
    usageHelpWidth = 90,
    header = "List what was decided on hits, by whom, why, and whether it still holds.",
    description = "sayso decisions undo NUMBER takes one back.",
    subcommands = DecisionsUndo.class,
    footer = {"", "Example: sayso decisions --case my-case"})
public final class Decisions extends Verb {
  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  /** In this place. */
  public Decisions(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::show);
  }

  private ExitCode show(Case asked) {
    List<DecisionLine> decisions = asked.screening().decisions();
    if (json.wanted()) {
      data().line(ScreenWriter.decisions(decisions));
    } else {
      new ListsView(page()).decisions(decisions);
    }
    if (decisions.isEmpty()) {
      talk().say("nothing was decided");
    }
    return ExitCode.OK;
  }
}

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
import org.sayso.model.screening.KeptVersion;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The watch-lists of a case. */
@Command(
    name = "lists",
    usageHelpWidth = 90,
    header = "Show the watch-lists that a case keeps.",
    description = {
      "Each in its versions: since when it holds, how many entries, when it was fetched.",
      "sayso lists add keeps a list, sayso lists remove forgets one."
    },
    subcommands = {ListsAdd.class, ListsRemove.class},
    footer = {"", "Example: sayso lists --case my-case"})
public final class Lists extends Verb {
  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  /** In this place. */
  public Lists(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::show);
  }

  private ExitCode show(Case asked) {
    List<KeptVersion> versions = asked.screening().versions();
    if (json.wanted()) {
      data().line(ScreenWriter.versions(versions));
    } else {
      new ListsView(page()).versions(versions);
    }
    if (versions.isEmpty()) {
      talk().say("the case keeps no list; sayso lists add FILE keeps one");
    }
    return ExitCode.OK;
  }
}

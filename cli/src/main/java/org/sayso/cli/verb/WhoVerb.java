package org.sayso.cli.verb;

import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.WhoView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.Who;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.model.entity.CaseEntity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A dossier. */
@Command(
    name = "who",
    usageHelpWidth = 90,
    header = "Tell everything about somebody or something.",
    description = {
      "Positions, statements by and about, events, each with its exact words and",
      "its article."
    },
    footer = {"", "Example: sayso who \"Ines Varga\" --case my-case"})
final class WhoVerb extends Verb {
  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name, a part of it, or an id (Q…).")
  private List<String> name;

  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  WhoVerb(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, asked -> answer(asked, String.join(" ", name)));
  }

  private ExitCode answer(Case asked, String wanted) {
    Who who = asked.who(wanted);
    if (json.wanted()) {
      data().line(AnswerWriter.who(who));
    }
    if (who instanceof Who.Found found) {
      if (!json.wanted()) {
        new WhoView(page()).dossier(found.dossier());
      }
      return ExitCode.OK;
    }
    if (who instanceof Who.Several several) {
      talk().say("“" + wanted + "” may mean any of these; give a fuller name or the id:");
      list(several.candidates());
    } else if (who instanceof Who.Nobody nobody) {
      boolean alike = !nobody.similar().isEmpty();
      talk().say("the case knows nobody called “" + wanted + "”" + (alike ? "; it knows:" : ""));
      list(nobody.similar());
    }
    return ExitCode.NOT_FOUND;
  }

  private void list(List<CaseEntity> candidates) {
    if (!json.wanted()) {
      new WhoView(page()).candidates(candidates);
    }
  }
}

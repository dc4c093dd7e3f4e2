package org.sayso.cli.verb;

import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.ClaimsView;
import org.sayso.cli.work.AboutOption;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.json.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** What several findings assert in common. */
@Command(
    name = "claims",
    usageHelpWidth = 90,
    header = "List what the articles claim, who says so, who denies it.",
    description = {
      "Each with its exact words, and in how many articles, outlets and independent",
      "origins it stands."
    },
    footer = {"", "Example: sayso claims --about \"Ines Varga\" --case my-case"})
final class Claims extends Verb {
  @Mixin private CaseOption place;
  @Mixin private AboutOption about;
  @Mixin private JsonOption json;

  Claims(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    Optional<List<String>> ids = about.ids(asked, this);
    if (ids.isEmpty()) {
      return ExitCode.NOT_FOUND;
    }
    List<FoundClaim> claims =
        asked.claims().stream().filter(claim -> concerns(claim, ids.get())).toList();
    if (json.wanted()) {
      data().line(AnswerWriter.claims(claims));
    } else {
      new ClaimsView(page()).claims(claims);
    }
    if (claims.isEmpty()) {
      talk().say("no claims");
      return ExitCode.NOT_FOUND;
    }
    return ExitCode.OK;
  }

  private static boolean concerns(FoundClaim claim, List<String> ids) {
    return ids.isEmpty() || claim.claim().about().stream().anyMatch(ids::contains);
  }
}

package org.sayso.cli.verb;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Page;
import org.sayso.cli.terminal.Piece;
import org.sayso.cli.view.Counts;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.Verification;
import org.sayso.engine.json.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Whether the evidence holds. */
@Command(
    name = "verify",
    usageHelpWidth = 90,
    header = "Check that every piece of evidence still holds.",
    description = "Resolves every span of the case against the stored text; one miss fails.",
    footer = {"", "Example: sayso verify --case my-case"})
final class Verify extends Verb {
  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  Verify(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    Verification verification = asked.verify();
    if (json.wanted()) {
      data().line(AnswerWriter.verification(verification));
    } else {
      show(verification);
    }
    return verification.clean() ? ExitCode.OK : ExitCode.UNVERIFIED;
  }

  private void show(Verification verification) {
    Page page = page();
    verification
        .misses()
        .forEach(
            miss ->
                page.pieces(
                    0,
                    Piece.of(Ink.BAD, miss.finding() + " of " + miss.article() + ": "),
                    Piece.plain(miss.problem())));
    String checked =
        "%s in %s checked, "
            .formatted(
                Counts.of(verification.spans(), "span"),
                Counts.of(verification.articles(), "article"));
    page.pieces(0, Piece.plain(checked), verdict(verification));
  }

  private static Piece verdict(Verification verification) {
    return verification.clean()
        ? Piece.of(Ink.GOOD, "all hold")
        : Piece.of(Ink.BAD, verification.misses().size() + " do not hold");
  }
}

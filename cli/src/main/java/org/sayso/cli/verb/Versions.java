package org.sayso.cli.verb;

import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.VersionsView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.model.article.Address;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What became of an article after it was printed. */
@Command(
    name = "versions",
    usageHelpWidth = 90,
    header = "Show the versions of an article and what changed from one to the next.",
    description = {
      "Versions stood at one address with other words. An edit is silent where no notice",
      "in the article tells of it."
    },
    footer = {"", "Example: sayso versions https://island.example/ferry --case my-case"})
final class Versions extends Verb {
  @Parameters(
      arity = "0..1",
      paramLabel = "ADDRESS",
      description = "The address, path or id of one article. Default: all that have versions.")
  private String address;

  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  Versions(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    List<VersionHistory> histories =
        asked.versions().stream().filter(history -> address == null || concerns(history)).toList();
    if (json.wanted()) {
      data().line(AnswerWriter.versions(histories));
    } else {
      new VersionsView(page()).histories(histories);
    }
    if (histories.isEmpty()) {
      talk().say(address == null ? "no article has two versions" : "no versions of " + address);
      return ExitCode.NOT_FOUND;
    }
    return ExitCode.OK;
  }

  private boolean concerns(VersionHistory history) {
    Optional<String> web = Address.of(address).map(Address::value);
    return history.address().equals(web.orElse(address))
        || history.versions().stream()
            .map(version -> version.article())
            .anyMatch(a -> a.path().equals(address) || a.id().value().equals(address));
  }
}

package org.sayso.cli.verb;

import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.HitsView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.json.AnswerWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Full text search. */
@Command(
    name = "search",
    usageHelpWidth = 90,
    header = "Find words in titles, paragraphs and statements.",
    description = {
      "Best first. Understands \"a phrase\", -without, begin*, speaker:name and",
      "kind:statement."
    },
    footer = {"", "Example: sayso search 'harbour speaker:Varga' --case my-case"})
final class Search extends Verb {
  @Parameters(arity = "1..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words;

  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  Search(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    String query = String.join(" ", words);
    List<Hit> hits = asked.search(query);
    if (json.wanted()) {
      data().line(AnswerWriter.hits(hits));
    } else {
      new HitsView(page()).hits(hits);
    }
    if (hits.isEmpty()) {
      talk().say("nothing found for “" + query + "”");
      return ExitCode.NOT_FOUND;
    }
    return ExitCode.OK;
  }
}

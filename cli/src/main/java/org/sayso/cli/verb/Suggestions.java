package org.sayso.cli.verb;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.JoinsView;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.answer.MaybeOne;
import org.sayso.engine.ask.Joins;
import org.sayso.engine.json.AnswerWriter;
import org.sayso.model.entity.CaseEntity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Who in a case may be one. */
@Command(
    name = "suggestions",
    usageHelpWidth = 90,
    header = "Show who in a case may be one and is kept apart, with the reasons.",
    description = {
      "With a name: why its spellings were made one, and whom else it may mean. Nothing is",
      "changed or kept; who knows better merges or splits by a correction."
    },
    footer = {"", "Example: sayso suggestions Okoro --case my-case"})
final class Suggestions extends Verb {
  @Parameters(
      arity = "0..1",
      paramLabel = "NAME",
      description = "A name or id of the case. Default: all that may be one.")
  private String name;

  @Mixin private CaseOption place;
  @Mixin private JsonOption json;

  Suggestions(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    return place.ask(this, this::answer);
  }

  private ExitCode answer(Case asked) {
    Joins joins = asked.joins();
    List<CaseEntity> about = name == null ? List.of() : asked.find(name);
    Set<String> ids = about.stream().map(CaseEntity::id).collect(Collectors.toSet());
    List<MaybeOne> pairs =
        joins.maybe().stream()
            .filter(p -> name == null || ids.contains(p.one().id()) || ids.contains(p.other().id()))
            .toList();
    if (json.wanted()) {
      data().line(AnswerWriter.joins(about, joins, pairs));
    } else {
      JoinsView view = new JoinsView(page());
      about.forEach(e -> view.reasons(e, joins.reasons(e.id())));
      view.maybe(pairs);
    }
    if (pairs.isEmpty() && about.isEmpty()) {
      talk().say(name == null ? "nobody may be anybody else" : "nobody called " + name);
      return name == null ? ExitCode.OK : ExitCode.NOT_FOUND;
    }
    return ExitCode.OK;
  }
}

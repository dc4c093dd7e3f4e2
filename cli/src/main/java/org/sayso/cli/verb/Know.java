package org.sayso.cli.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Ink;
import org.sayso.cli.terminal.Piece;
import org.sayso.cli.view.Counts;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.known.KnowledgeFiles;
import org.sayso.engine.known.KnowledgeReport;
import org.sayso.model.SaysoException;
import org.sayso.model.profile.KeptBase;
import org.sayso.model.profile.KnowledgeBase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the user knows. */
@Command(
    name = "know",
    usageHelpWidth = 90,
    header = "Give a case your own names, ids and offices.",
    description = {
      "Files of people and bodies (FollowTheMoney, JSON lines in the manner of Wikidata, CSV:",
      "id, name, alias, type, country, position, …) name the case's entities and give them your",
      "ids, now and at every reading. Without a file: shows what the case knows. A broken file is",
      "refused whole, and what was kept before stays."
    },
    footer = {"", "Example: sayso know ministers.csv --case my-case"})
final class Know extends Verb {
  @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of one base.")
  private List<Path> files = List.of();

  @Option(
      names = {"-b", "--base"},
      paramLabel = "NAME",
      description =
          "What it is called; it takes the place of what was kept so. Default: the file's.")
  private Optional<String> base = Optional.empty();

  @Option(names = "--remove", paramLabel = "NAME", description = "Forget what is kept so.")
  private Optional<String> remove = Optional.empty();

  @Mixin private CaseOption place;

  Know(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    if (remove.isPresent() && !files.isEmpty()) {
      talk().say("sayso: either FILE or --remove NAME, not both");
      return ExitCode.USAGE;
    }
    if (remove.isPresent()) {
      return place.change(this, kept -> forget(kept, remove.get()));
    }
    return files.isEmpty() ? place.ask(this, this::show) : keep();
  }

  private ExitCode keep() {
    KnowledgeFiles source = new KnowledgeFiles(base.orElse(""), files);
    KnowledgeBase read;
    try {
      read = source.read();
    } catch (SaysoException e) {
      talk().say("refused: " + e.getMessage());
      talk().say("         " + e.remedy());
      return ExitCode.NOTHING_READ;
    }
    try (Case into = Case.open(place.folder(this), workplace().stages().get())) {
      told(into.know(read, source.inWords()));
      return ExitCode.OK;
    }
  }

  private void told(KnowledgeReport report) {
    talk()
        .say(
            "kept %s: %s; the case has %d of them, and %d more that may be"
                .formatted(
                    report.base().name(),
                    Counts.of(report.base().profiles(), "profile"),
                    report.known(),
                    report.offered()));
  }

  private ExitCode show(Case asked) {
    List<KeptBase> bases = asked.knowledge();
    for (KeptBase kept : bases) {
      page()
          .pieces(
              0,
              Piece.of(Ink.STRONG, kept.name()),
              Piece.plain(": " + Counts.of(kept.profiles(), "profile")),
              Piece.of(Ink.FAINT, ", " + kept.files()));
    }
    if (bases.isEmpty()) {
      talk().say("the case knows nothing of its own; sayso know FILE tells it");
    }
    return ExitCode.OK;
  }

  private ExitCode forget(Case kept, String name) {
    boolean gone = kept.forget(name);
    talk().say(gone ? "forgot " + name : "the case knows nothing called " + name);
    return gone ? ExitCode.OK : ExitCode.NOT_FOUND;
  }
}

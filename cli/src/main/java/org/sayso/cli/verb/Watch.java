package org.sayso.cli.verb;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Stopping;
import org.sayso.cli.work.CaseOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Batch;
import org.sayso.engine.Case;
import org.sayso.engine.Depth;
import org.sayso.engine.Gathering;
import org.sayso.engine.Gathering.Reach;
import org.sayso.engine.Manner;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The news in feeds into a case, again and again. */
@Command(
    name = "watch",
    usageHelpWidth = 90,
    header = "Follow feeds, and read what is new into a case.",
    description = {
      "Asks each feed, reads the items that were not read before, and fetches the page where",
      "the feed has only a teaser; then waits and begins again. Ctrl-C ends it: the articles",
      "under way are kept, and the next run goes on from there. Fetches politely: robots.txt,",
      "one request at a time to a server, only what is newer."
    },
    footer = {"", "Example: sayso watch feeds.opml --case my-case --every 30"})
final class Watch extends Verb {
  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description = {
        "OPML files as feed readers export them, files with one address a line, addresses",
        "of feeds."
      })
  private List<String> lists;

  @Mixin private CaseOption place;

  @Option(
      names = {"-e", "--every"},
      paramLabel = "MINUTES",
      defaultValue = "15",
      description = "How long to wait between two rounds, at least 1. Default: 15.")
  private int minutes;

  @Option(names = "--once", description = "One round, then end.")
  private boolean once;

  @Option(
      names = "--fast",
      description = "Read without syntax: quicker, and neither events nor relations are sought.")
  private boolean fast;

  Watch(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    check();
    Batch batch =
        Batch.named(lists)
            .inManner(Manner.WHOLE.in(fast ? Depth.FAST : Depth.FULL))
            .gathered(Gathering.STANDARD.upTo(Reach.NEWS));
    try (Stopping stopping = Stopping.onCtrlC();
        Case kept =
            Case.open(place.folder(this), workplace().stages().get().until(stopping::isWanted))) {
      return rounds(kept, batch, stopping);
    }
  }

  private ExitCode rounds(Case kept, Batch batch, Stopping stopping) {
    ExitCode last = Read.round(kept, batch, this);
    while (!once && !stopping.within(Duration.ofMinutes(minutes))) {
      last = Read.round(kept, batch, this);
    }
    if (stopping.isWanted()) {
      talk().say("stopped; the next run goes on from here");
    }
    return once ? last : ExitCode.OK;
  }

  private void check() {
    if (minutes < 1) {
      throw new ParameterException(
          spec().commandLine(), "--every must be at least 1 minute: " + minutes);
    }
    for (String list : lists) {
      if (!list.matches("(?i)https?://.*") && !Files.isRegularFile(Path.of(list))) {
        throw new ParameterException(spec().commandLine(), "there is no file " + list);
      }
    }
  }
}

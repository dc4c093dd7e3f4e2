package org.sayso.cli.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.ScreenView;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.json.ScreenWriter;
import org.sayso.engine.listed.ScreenReport;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.ScreenRequest.Shown;
import org.sayso.engine.listed.Screened;
import org.sayso.engine.screen.ListScreening;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Asks watch-lists about names or about everybody in a case. */
@Command(
    name = "screen",
    usageHelpWidth = 90,
    header = "Ask watch-lists about names, or about everybody in a case.",
    description = {
      "LIST… NAMES   the names of a file, one a line, against lists",
      "LIST… CASE    every person and body of a case against lists",
      "--case DIR    the same against the lists that the case keeps; its hits are kept, and",
      "              shown by who and in the export",
      "NAMES --case DIR   names against the kept lists",
      "Prints one JSON object a line: {name, results: [{entry, score, match, …}]}."
    },
    footer = {
      "",
      "Example: sayso screen consolidated.xml names.txt",
      "         sayso screen --case my-case --as-of 2025-06-30"
    })
public final class ScreenVerb extends Verb {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Lists, and last the names or the folder of a case.")
  private List<Path> paths = List.of();

  @Option(
      names = {"-c", "--case"},
      paramLabel = "DIR",
      description = "The case whose lists and decisions count.")
  private Optional<Path> folder = Optional.empty();

  @Mixin private ListOptions options;

  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description = "The lists as they stood on this day. Default: their newest versions.")
  private Optional<LocalDate> asOf = Optional.empty();

  @Option(
      names = {"-t", "--threshold"},
      paramLabel = "SCORE",
      defaultValue = "0.70",
      description = "Leave out hits below it (default: ${DEFAULT-VALUE}).")
  private double threshold;

  @Option(
      names = {"-l", "--limit"},
      paramLabel = "N",
      defaultValue = "10",
      description = "So many hits for each name at most (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--all", description = "Also hits that were decided to be somebody different.")
  private boolean all;

  @Option(names = "--text", description = "Lay the hits out for a person.")
  private boolean text;

  /** In this place. */
  public ScreenVerb(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    ScreenRequest request = request();
    if (!paths.isEmpty() && isCase(last())) {
      refuse(folder.isPresent(), "name the case once");
      return onCase(last(), lists(paths.size() - 1), request);
    }
    if (paths.isEmpty()) {
      return kept(request);
    }
    return names(request);
  }

  /** Everybody in a case against lists from files; nothing is kept. */
  private ExitCode onCase(Path where, List<Path> files, ScreenRequest request) {
    refuse(files.isEmpty(), "which lists? Name them before the case, or use --case DIR alone");
    try (Case asked = Case.openReading(where)) {
      ListScreening lists = ListScreening.of(options.sources(files));
      return show(asked.screening().everybody(lists, request));
    }
  }

  /** Everybody in a case against its own lists. */
  private ExitCode kept(ScreenRequest request) {
    try (Case asked = Case.openKept(theCase(), workplace().stages().get())) {
      ListScreening lists = asked.screening().lists(asOf);
      boolean none = asked.screening().versions().isEmpty();
      refuse(none, "the case keeps no list; sayso lists add FILE keeps one");
      ScreenReport report = asked.screening().everybody(lists, request);
      if (asOf.isEmpty()) {
        asked.screening().keep(report);
      }
      return show(report);
    }
  }

  private ExitCode names(ScreenRequest request) {
    List<Profile> asked =
        NameLines.of(last()).map(name -> Profile.named(name, ProfileKind.THING)).toList();
    List<Path> files = lists(paths.size() - 1);
    if (folder.isEmpty()) {
      refuse(files.isEmpty(), "which lists? sayso screen LIST… NAMES");
      return show(ListScreening.of(options.sources(files)).screen(asked, request));
    }
    try (Case kept = Case.openReading(folder.get())) {
      ListScreening lists =
          files.isEmpty() ? kept.screening().lists(asOf) : ListScreening.of(options.sources(files));
      return show(kept.screening().names(asked, lists, request));
    }
  }

  private ExitCode show(ScreenReport report) {
    report.caveats().forEach(caveat -> talk().say("note " + caveat));
    boolean bare = report.screened().stream().allMatch(s -> s.known().isEmpty());
    List<Screened> shown = bare && !text ? report.screened() : report.found();
    if (text) {
      new ScreenView(page()).report(shown);
    } else {
      shown.stream().map(ScreenWriter::line).forEach(data()::line);
    }
    talk().say(report.found().size() + " of " + report.screened().size() + " may be listed");
    return ExitCode.OK;
  }

  private ScreenRequest request() {
    refuse(!(threshold >= 0 && threshold <= 1), "a threshold is from 0 to 1");
    refuse(limit < 1, "a limit is 1 or more");
    return new ScreenRequest(asOf, threshold, limit, all ? Shown.ALL : Shown.OPEN);
  }

  private Path theCase() {
    return folder
        .or(() -> workplace().environment().apply("SAYSO_CASE").map(Path::of))
        .orElseThrow(() -> wrong("what shall be screened? LIST… NAMES, LIST… CASE or --case DIR"));
  }

  private List<Path> lists(int count) {
    return paths.subList(0, count);
  }

  private Path last() {
    return paths.get(paths.size() - 1);
  }

  private static boolean isCase(Path path) {
    return Files.isDirectory(path);
  }

  private void refuse(boolean wrong, String why) {
    if (wrong) {
      throw wrong(why);
    }
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec().commandLine(), why);
  }
}

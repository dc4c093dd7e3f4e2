package org.sayso.cli.screen;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.view.ScreenView;
import org.sayso.cli.view.ScreenView.Reasons;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.Case;
import org.sayso.engine.json.ScreenWriter;
import org.sayso.engine.listed.ScreenReport;
import org.sayso.engine.listed.ScreenRequest;
import org.sayso.engine.listed.ScreenRequest.Shown;
import org.sayso.engine.listed.Screened;
import org.sayso.engine.screen.ListScreening;
import org.sayso.engine.screen.Question;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.screening.NamesAsked;
import picocli.CommandLine.ArgGroup;
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
      "LIST… NAMES   names against lists: a file with a name a line, a table with the column",
      "              name (and birth_date, nationality, gender, schema), - for standard input,",
      "              or a name itself. A list is a file, or a folder with lists",
      "LIST… CASE    every person and body of a case against lists",
      "--case DIR    the same against the lists that the case keeps; its hits are kept, and",
      "              shown by who and in the export",
      "NAMES --case DIR   names against the kept lists",
      "Lays the hits out on a terminal; elsewhere, and with --json, prints one JSON object a",
      "line: {name, results: [{entry, score, match, …}]}, for names also what comes near."
    },
    footer = {
      "",
      "Example: sayso screen consolidated.xml names.txt",
      "         sayso screen lists \"Ines Varga\" --schema Person --explain",
      "         sayso screen --case my-case --as-of 2025-06-30"
    })
public final class ScreenVerb extends Verb {
  private static final int AT_ONCE = 512;
  private static final double NEAR = 0.5;

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

  @Option(
      names = "--schema",
      paramLabel = "SCHEMA",
      description = "What the names are where no table says so: Person, Company, … Default: any.")
  private Optional<String> schema = Optional.empty();

  @Option(names = "--explain", description = "Tell every reason of a score.")
  private boolean explained;

  @ArgGroup(exclusive = true)
  private Form form = new Form();

  /** For whom. */
  static final class Form {
    @Option(names = "--text", description = "Lay the hits out for a person.")
    private boolean text;

    @Option(
        names = {"-j", "--json"},
        description = "Print JSON.")
    private boolean json;
  }

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
    NamesAsked names = asked(last().toString());
    names.notes().forEach(talk()::noted);
    names.skipped().forEach(talk()::skipped);
    if (names.who().isEmpty()) {
      talk().say("there is no name to look for");
      return ExitCode.NOTHING_READ;
    }
    ExitCode shown = names(names.who(), request);
    return names.skipped().isEmpty() ? shown : ExitCode.SKIPPED;
  }

  private ExitCode names(List<Profile> asked, ScreenRequest request) {
    List<Path> files = lists(paths.size() - 1);
    if (folder.isEmpty()) {
      refuse(files.isEmpty(), "which lists? sayso screen LIST… NAMES");
      return showInTurns(ListScreening.of(options.sources(files)), asked, request);
    }
    try (Case kept = Case.openReading(folder.get())) {
      ListScreening lists =
          files.isEmpty() ? kept.screening().lists(asOf) : ListScreening.of(options.sources(files));
      return show(kept.screening().names(asked, lists, request));
    }
  }

  private NamesAsked asked(String words) {
    ProfileKind kind = kind();
    if (words.equals("-")) {
      return Question.names(System.in, kind);
    }
    if (Files.isRegularFile(last())) {
      return Question.names(last(), kind);
    }
    boolean path = words.indexOf('/') >= 0 || words.matches(".*\\.\\p{Alnum}{2,4}");
    refuse(path || Files.exists(last()), "“" + words + "” is no file of names");
    return NamesAsked.of(Profile.named(words, kind));
  }

  private ProfileKind kind() {
    ProfileKind kind = ProfileKind.of(schema.orElse(ProfileKind.THING.label()));
    boolean unknown = kind == ProfileKind.THING && schema.isPresent();
    refuse(
        unknown && !schema.get().equalsIgnoreCase(kind.label()),
        "there is no schema “" + schema.orElse("") + "”; try Person, Organization or Company");
    return kind;
  }

  /** As many names as keep all processors busy at once, so that a long file shows its beginning. */
  private ExitCode showInTurns(ListScreening lists, List<Profile> asked, ScreenRequest request) {
    int found = 0;
    ScreenReport report = null;
    for (int from = 0; from < asked.size(); from += AT_ONCE) {
      int to = Math.min(from + AT_ONCE, asked.size());
      report = lists.screen(asked.subList(from, to), request);
      print(report);
      found += reached(report);
      tell(to, asked.size());
    }
    return ending(report, found, asked.size());
  }

  private ExitCode show(ScreenReport report) {
    print(report);
    return ending(report, reached(report), report.screened().size());
  }

  private void print(ScreenReport report) {
    boolean bare = report.screened().stream().allMatch(s -> s.known().isEmpty());
    if (text()) {
      ScreenView.Reasons reasons = explained ? Reasons.ALL : Reasons.TELLING;
      new ScreenView(page(), reasons).report(report.found());
    } else {
      List<Screened> shown = bare ? report.screened() : report.found();
      shown.stream().map(s -> ScreenWriter.line(s, threshold)).forEach(data()::line);
    }
  }

  private ExitCode ending(ScreenReport report, int found, int all) {
    report.caveats().forEach(caveat -> talk().say("note " + caveat));
    talk().say(found + " of " + all + " may be listed");
    return ExitCode.OK;
  }

  private int reached(ScreenReport report) {
    return (int)
        report.screened().stream()
            .filter(s -> s.hits().stream().anyMatch(h -> h.score() >= threshold))
            .count();
  }

  private void tell(int done, int all) {
    if (terminal().live() && !terminal().watched() && all > AT_ONCE) {
      terminal().err().print("\r" + done + " of " + all + (done == all ? "\n" : ""));
      terminal().err().flush();
    }
  }

  private boolean text() {
    return form.text || terminal().watched() && !form.json;
  }

  /** For a program also what only comes near: {@code match} tells them apart. */
  private ScreenRequest request() {
    refuse(!(threshold >= 0 && threshold <= 1), "a threshold is from 0 to 1");
    refuse(limit < 1, "a limit is 1 or more");
    boolean bare = !paths.isEmpty() && !isCase(last());
    double floor = bare && !text() ? Math.min(NEAR, threshold) : threshold;
    return new ScreenRequest(asOf, floor, limit, all ? Shown.ALL : Shown.OPEN);
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

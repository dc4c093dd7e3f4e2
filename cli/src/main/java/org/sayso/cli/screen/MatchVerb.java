package org.sayso.cli.screen;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.work.JsonOption;
import org.sayso.cli.work.Verb;
import org.sayso.cli.work.Workplace;
import org.sayso.engine.json.ScreenWriter;
import org.sayso.engine.listed.Compared;
import org.sayso.engine.listed.PairLine;
import org.sayso.engine.listed.Reason;
import org.sayso.engine.screen.NameComparison;
import org.sayso.model.profile.ProfileKind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Compares two names, or the pairs of a file. */
@Command(
    name = "match",
    usageHelpWidth = 90,
    header = "Tell how far two names may be one person's, body's or ship's, and why.",
    description = {
      "Prints a score from 0 (another name) to 1 (the same name); from 0.70 on a person should",
      "look. With --pairs a score a line, in the order of the file; a broken row gives an empty",
      "line and a word on stderr."
    },
    footer = {
      "",
      "Example: sayso match \"Finch, John\" \"J. Finch\" --schema Person --explain",
      "         sayso match --pairs pairs.csv"
    })
public final class MatchVerb extends Verb {
  @Parameters(arity = "0..2", paramLabel = "NAME", description = "The two names.")
  private List<String> names = List.of();

  @Option(
      names = {"-s", "--schema"},
      paramLabel = "KIND",
      defaultValue = "Thing",
      description =
          "What they name: Person, Company, Organization, PublicBody, LegalEntity, Vessel,"
              + " Airplane, Country, Address or Thing (default: ${DEFAULT-VALUE}).")
  private String schema;

  @Option(
      names = {"-e", "--explain"},
      description = "Also a line for every feature that was compared.")
  private boolean explain;

  @Option(
      names = {"-p", "--pairs"},
      paramLabel = "FILE",
      description = "The pairs of a CSV file with the columns schema, name1 and name2.")
  private Optional<Path> pairs = Optional.empty();

  @Mixin private JsonOption json;

  /** In this place. */
  public MatchVerb(Workplace workplace) {
    super(workplace);
  }

  @Override
  protected ExitCode run() {
    boolean blank = names.stream().anyMatch(String::isBlank);
    if (blank || pairs.isPresent() != names.isEmpty() || names.size() == 1) {
      throw wrong("which names? sayso match NAME NAME, or --pairs FILE");
    }
    return pairs.isPresent() ? file(pairs.get()) : two();
  }

  private ExitCode two() {
    Compared compared = new NameComparison().compare(names.get(0), names.get(1), kind());
    if (json.wanted()) {
      data().line(ScreenWriter.compared(compared));
      return ExitCode.OK;
    }
    data().line(score(compared));
    if (explain) {
      compared.reasons().forEach(r -> data().line(line(r)));
    }
    return ExitCode.OK;
  }

  private ProfileKind kind() {
    ProfileKind kind = ProfileKind.of(schema);
    if (!kind.label().equalsIgnoreCase(schema)) {
      throw wrong("no such schema: " + schema);
    }
    return kind;
  }

  private ExitCode file(Path file) {
    List<PairLine> rows = new NameComparison().pairs(file).toList();
    for (PairLine row : rows) {
      if (row.compared().isEmpty()) {
        talk().say("skipped " + file + ":" + row.line() + ": " + row.flaw());
      }
      data().line(row.compared().map(this::shown).orElse(""));
    }
    boolean broken = rows.stream().anyMatch(r -> r.compared().isEmpty());
    return broken ? ExitCode.SKIPPED : ExitCode.OK;
  }

  private String shown(Compared compared) {
    return json.wanted() ? ScreenWriter.compared(compared) : score(compared);
  }

  private static String score(Compared compared) {
    return String.format(Locale.ROOT, "%.4f", compared.score());
  }

  private static String line(Reason reason) {
    String words = reason.query() + " | " + reason.candidate();
    return String.format(
        Locale.ROOT,
        "  %-13s %.2f  %s%s",
        reason.feature(),
        reason.score(),
        words.equals(" | ") ? "" : words + "  ",
        "(" + reason.detail() + ")");
  }

  private ParameterException wrong(String why) {
    return new ParameterException(spec().commandLine(), why);
  }
}

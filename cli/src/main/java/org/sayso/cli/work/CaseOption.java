package org.sayso.cli.work;

import java.nio.file.Path;
import java.util.function.Function;
import org.sayso.cli.terminal.ExitCode;
import org.sayso.engine.Case;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Which case. */
public final class CaseOption {
  private static final String VARIABLE = "SAYSO_CASE";

  @Option(
      names = {"-c", "--case"},
      paramLabel = "DIR",
      description = "The case's folder. Default: the environment variable SAYSO_CASE.")
  private Path folder;

  /** The folder given on the command line, else in the environment; wrong usage where in none. */
  public Path folder(Verb verb) {
    if (folder != null) {
      return folder;
    }
    return verb.workplace()
        .environment()
        .apply(VARIABLE)
        .map(Path::of)
        .orElseThrow(
            () ->
                new ParameterException(
                    verb.spec().commandLine(), "which case? Give --case DIR or set " + VARIABLE));
  }

  /** Opens the case to ask it something. */
  public ExitCode ask(Verb verb, Function<Case, ExitCode> question) {
    try (Case asked = Case.openReading(folder(verb))) {
      return question.apply(asked);
    }
  }

  /** Opens the case, which must be there, to change something in it. */
  public ExitCode change(Verb verb, Function<Case, ExitCode> change) {
    try (Case changed = Case.openKept(folder(verb), verb.workplace().stages().get())) {
      return change.apply(changed);
    }
  }
}

package org.sayso.cli.correct;

import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.cli.work.Verb;
import org.sayso.model.correction.Signature;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Who corrects, and why. */
final class SignatureOptions {
  @Option(
      names = {"-w", "--why"},
      paramLabel = "TEXT",
      description = "What it stands on; kept beside the correction.")
  private String why = "";

  @Option(
      names = "--who",
      paramLabel = "NAME",
      description = "Who corrects. Default: the user's name in the environment.")
  private String who;

  Signature signature(Verb verb) {
    return new Signature(who(verb), verb.workplace().clock().instant(), why);
  }

  private String who(Verb verb) {
    return Optional.ofNullable(who)
        .filter(name -> !name.isBlank())
        .or(
            () ->
                Stream.of("USER", "LOGNAME", "USERNAME")
                    .flatMap(name -> verb.workplace().environment().apply(name).stream())
                    .findFirst())
        .orElseThrow(
            () ->
                new ParameterException(verb.spec().commandLine(), "who corrects? Give --who NAME"));
  }
}

package org.sayso.cli.verb;

import picocli.CommandLine.Option;

/** For people or for programs. */
final class JsonOption {
  @Option(
      names = {"-j", "--json"},
      description = "Print one JSON object instead of text.")
  private boolean wanted;

  boolean wanted() {
    return wanted;
  }
}

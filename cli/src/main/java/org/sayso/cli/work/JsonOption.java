package org.sayso.cli.work;

import picocli.CommandLine.Option;

/** For people or for programs. */
public final class JsonOption {
  @Option(
      names = {"-j", "--json"},
      description = "Print one JSON object instead of text.")
  private boolean wanted;

  /** Whether a program will read it. */
  public boolean wanted() {
    return wanted;
  }
}

package org.sayso.cli;

import org.sayso.cli.verb.Program;
import org.sayso.cli.work.Workplace;

/** Where the program begins and, alone, where it ends. */
public final class Main {
  private Main() {}

  /** Runs one command line; the process ends with its exit code. */
  public static void main(String[] args) {
    System.exit(Program.run(Workplace.system(), args));
  }
}

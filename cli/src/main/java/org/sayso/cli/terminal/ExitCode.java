package org.sayso.cli.terminal;

/** How a run ended, for scripts. Documented in {@code sayso help}. */
public enum ExitCode {
  /** All good. */
  OK(0, "all good"),
  /** Some inputs were skipped, each told on stderr; the others went through. */
  SKIPPED(1, "some inputs were skipped, the others went through"),
  /** The command line was wrong. */
  USAGE(2, "the command line is wrong"),
  /** Not one article could be read. */
  NOTHING_READ(3, "nothing could be read"),
  /** A disk, a lock, a schema, a model; or a fault of Sayso's own. */
  BROKEN(4, "something is broken: a disk, a lock, a case of another release, a model"),
  /** {@code verify} found a span that does not hold. */
  UNVERIFIED(5, "verify found evidence that does not hold"),
  /** {@code who} found nobody or several, {@code search}, {@code claims} or a timeline nothing. */
  NOT_FOUND(6, "nobody or nothing was found, or a name means several");

  private final int code;
  private final String meaning;

  ExitCode(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  /** The number that the process ends with. */
  public int code() {
    return code;
  }

  /** What it tells, a few words. */
  public String meaning() {
    return meaning;
  }
}

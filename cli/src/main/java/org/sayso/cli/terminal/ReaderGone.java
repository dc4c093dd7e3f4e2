package org.sayso.cli.terminal;

/** Nobody reads the data any more, as after {@code | head}: time to end, quietly. */
public final class ReaderGone extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReaderGone(Throwable cause) {
    super("nobody reads the output any more", cause);
  }
}

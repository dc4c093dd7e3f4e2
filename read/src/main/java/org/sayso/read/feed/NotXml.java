package org.sayso.read.feed;

/** Text that is no well-formed XML, or XML that is refused. */
final class NotXml extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;

  NotXml(String message, int line) {
    super(message, null, false, false);
    this.line = line;
  }

  /** The line at which it was noticed, from 1. */
  int line() {
    return line;
  }
}

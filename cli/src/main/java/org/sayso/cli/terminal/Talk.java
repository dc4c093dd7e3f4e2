package org.sayso.cli.terminal;

import java.io.PrintStream;
import org.sayso.model.article.Note;
import org.sayso.model.article.Skipped;

/** What the program says to its user while it works. Goes to the error stream, a line at a time. */
public final class Talk {
  private static final String WIPE_LINE = "\r\u001B[K";

  private final PrintStream err;
  private final boolean live;

  /** On this terminal. */
  public Talk(Terminal terminal) {
    this.err = terminal.err();
    this.live = terminal.live();
  }

  /** One line. */
  public void say(String line) {
    err.println((live ? WIPE_LINE : "") + line);
  }

  /** What should be known about an article that was read, on one line. */
  public void noted(Note note) {
    say("note " + Piece.plain(note.message()).text());
  }

  /** That an input gave no article: path, place, reason and remedy on one line. */
  public void skipped(Skipped skipped) {
    say("skipped " + Piece.plain(skipped.message()).text());
  }
}

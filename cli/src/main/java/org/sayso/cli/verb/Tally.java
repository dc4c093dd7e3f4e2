package org.sayso.cli.verb;

import org.sayso.cli.terminal.ExitCode;
import org.sayso.cli.terminal.Talk;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Skipped;

/** Counts what came through and tells what did not. Not thread-safe. */
final class Tally {
  private final Talk talk;
  private int read;
  private int skipped;

  Tally(Talk talk) {
    this.talk = talk;
  }

  void read() {
    read++;
  }

  void skipped(Skipped skip) {
    skipped++;
    talk.skipped(skip);
  }

  void passedOver(PassedOver passed) {
    talk.say(passed.message());
  }

  void noted(Note note) {
    talk.noted(note);
  }

  int reads() {
    return read;
  }

  int skips() {
    return skipped;
  }

  ExitCode exitCode() {
    if (read == 0) {
      return ExitCode.NOTHING_READ;
    }
    return skipped == 0 ? ExitCode.OK : ExitCode.SKIPPED;
  }
}

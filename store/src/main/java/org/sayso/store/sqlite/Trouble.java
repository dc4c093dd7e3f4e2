package org.sayso.store.sqlite;

import java.nio.file.Path;
import java.util.Map;
import org.sayso.model.SaysoException;
import org.sqlite.SQLiteException;

/** What SQLite's errors mean for a person. */
final class Trouble {
  private static final int CONSTRAINT = 19;
  private static final Meaning UNKNOWN =
      new Meaning(
          "cannot be used", "See the cause; try again, or read the articles into a new case.");
  private static final Meaning LOCKED =
      new Meaning(
          "is being written by another process", "Wait until that process is done and try again.");
  private static final Meaning READ_ONLY =
      new Meaning(
          "cannot be written: the file or its disk is read-only",
          "Give yourself the right to write there, or copy the case to another disk.");
  private static final Meaning UNREACHABLE =
      new Meaning(
          "cannot be opened", "See that the folder exists and that you may read and write it.");
  private static final Meaning DAMAGED =
      new Meaning(
          "is damaged or is no database",
          "Restore it from a copy, or read the articles into a new case.");
  private static final Meaning FULL =
      new Meaning("cannot grow: the disk is full", "Make room on the disk and try again.");
  private static final Meaning DISK =
      new Meaning("cannot be read or written: the disk reports an error", "Check the disk.");

  private static final Map<Integer, Meaning> BY_CODE =
      Map.of(
          5,
          LOCKED,
          6,
          LOCKED,
          3,
          READ_ONLY,
          8,
          READ_ONLY,
          10,
          DISK,
          11,
          DAMAGED,
          13,
          FULL,
          14,
          UNREACHABLE,
          26,
          DAMAGED);

  private record Meaning(String what, String remedy) {}

  private Trouble() {}

  /**
   * The exception to throw for what a library said: a wrong call where a row broke a rule of the
   * schema, else a broken world.
   */
  static RuntimeException of(Path file, Throwable said) {
    int code = code(said);
    if (code == CONSTRAINT) {
      return new IllegalArgumentException(
          "points at what is not stored, or twice at one thing: " + root(said).getMessage(), said);
    }
    Meaning meaning = BY_CODE.getOrDefault(code, UNKNOWN);
    return new SaysoException(file + " " + meaning.what, meaning.remedy, said);
  }

  /** SQLite's primary result code; 0 where SQLite did not speak. */
  private static int code(Throwable said) {
    for (Throwable t = said; t != null; t = t.getCause()) {
      if (t instanceof SQLiteException e) {
        return e.getResultCode().code & 0xff;
      }
    }
    return 0;
  }

  private static Throwable root(Throwable said) {
    Throwable root = said;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }
}

package org.sayso.read.form;

import org.sayso.model.SaysoException;

/**
 * A place in a file.
 *
 * @param file its name, as the user knows it
 * @param line from 1; 0 where the whole file is meant
 * @param column from 1, in characters
 */
public record Spot(String file, long line, long column) {
  /** The file as a whole. */
  public static Spot of(String file) {
    return new Spot(file, 0, 0);
  }

  /** What is thrown because of what stands here. */
  public SaysoException flaw(String what, String remedy) {
    return new SaysoException(this + ": " + what, remedy, null);
  }

  /** {@code file:line:column}, or the file alone. */
  @Override
  public String toString() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}

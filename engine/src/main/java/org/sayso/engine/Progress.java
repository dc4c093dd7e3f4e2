package org.sayso.engine;

import java.util.OptionalInt;

/** Hears how a run gets on. Called from one thread at a time, in the order of the input. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = path -> {};

  /** An input is done, well or badly. */
  void done(String path);

  /**
   * How many inputs there will be in all, as far as is known; called before the first of them, and
   * again before each that is done. Empty while an open archive keeps it from being known.
   */
  default void expect(OptionalInt inputs) {}

  /** What the whole case is being put through now, after the last input: "linking", "weaving". */
  default void now(String step) {}
}

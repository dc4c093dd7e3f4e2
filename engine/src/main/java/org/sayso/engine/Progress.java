package org.sayso.engine;

/** Hears how a run gets on. Called from one thread at a time, in the order of the input. */
public interface Progress {
  /** Hears nothing. */
  Progress NONE = path -> {};

  /** An input is done, well or badly. */
  void done(String path);

  /** How many inputs there will be; called once, before the first of them. */
  default void expect(int inputs) {}

  /** What the whole case is being put through now, after the last input: "linking", "weaving". */
  default void now(String step) {}
}

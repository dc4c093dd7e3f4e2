package org.sayso.read.input;

/**
 * What a path led to: an {@link Input} to read, an {@link Unreadable} that says why not, or a count
 * of what was {@link Passed} over.
 */
public sealed interface Found permits Input, Unreadable, Passed {
  /** The path, as the user gave it, and from there the way into containers. */
  String path();
}

package org.sayso.read.input;

/**
 * What a path led to: an {@link Input} to read, what is to be {@link Told} of one, an {@link
 * Unreadable} that says why there is none, or a count of what was {@link Passed} over.
 */
public sealed interface Found permits Input, Told, Unreadable, Passed {
  /** The path, as the user gave it, and from there the way into containers. */
  String path();
}

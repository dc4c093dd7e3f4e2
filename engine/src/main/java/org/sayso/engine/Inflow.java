package org.sayso.engine;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * The inputs of one run, opened as the stream goes along.
 *
 * @param size how many the stream gives
 * @param inputs in the order in which their articles shall come out; used once, on one thread
 */
public record Inflow(int size, Stream<Pending> inputs) {
  public Inflow {
    Objects.requireNonNull(inputs, "inputs");
  }
}

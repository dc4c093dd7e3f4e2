package org.sayso.read.wire;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one request may cost.
 *
 * @param connect the longest wait for the server to answer the door
 * @param whole the longest time from the first byte asked to the last byte received
 * @param bytes the most that is taken, packed or unpacked
 */
public record Limits(Duration connect, Duration whole, int bytes) {
  /** Ten seconds, one minute, 32 MB. */
  public static final Limits STANDARD =
      new Limits(Duration.ofSeconds(10), Duration.ofSeconds(60), 32 << 20);

  public Limits {
    Objects.requireNonNull(connect, "connect");
    Objects.requireNonNull(whole, "whole");
    if (bytes < 1 || connect.isNegative() || whole.isNegative() || whole.isZero()) {
      throw new IllegalArgumentException(
          "no limit at all: " + connect + ", " + whole + ", " + bytes);
    }
  }

  /** The same, for something that has no more than so many bytes. */
  public Limits ofBytes(int most) {
    return new Limits(connect, whole, most);
  }
}

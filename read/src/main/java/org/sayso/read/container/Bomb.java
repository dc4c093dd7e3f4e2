package org.sayso.read.container;

/** A container that unpacks to far more than any collection of articles would. */
public final class Bomb extends Damage {
  private static final long serialVersionUID = 1L;

  Bomb() {
    super(
        "it unpacks to more than "
            + Allowance.TIMES
            + " times its size, as a decompression bomb does; leave it alone, or unpack it yourself");
  }
}

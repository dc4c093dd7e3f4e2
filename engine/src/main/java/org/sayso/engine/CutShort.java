package org.sayso.engine;

import java.util.OptionalInt;
import java.util.function.BooleanSupplier;

/**
 * Inputs that end where somebody wants to stop. What remembers how far it came does not hear of
 * such a run: the next one begins where it did.
 */
final class CutShort implements Inflow {
  private final Inflow all;
  private final BooleanSupplier stopped;
  private boolean cut;

  CutShort(Inflow all, BooleanSupplier stopped) {
    this.all = all;
    this.stopped = stopped;
  }

  @Override
  public OptionalInt expected() {
    return all.expected();
  }

  @Override
  public boolean hasNext() {
    cut |= stopped.getAsBoolean();
    return !cut && all.hasNext();
  }

  /** Whoever heard that there is one more gets it, though somebody wants to stop by now. */
  @Override
  public Pending next() {
    return all.next();
  }

  @Override
  public void kept() {
    if (!cut) {
      all.kept();
    }
  }

  @Override
  public void close() {
    all.close();
  }
}

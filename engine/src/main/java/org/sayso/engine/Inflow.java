package org.sayso.engine;

import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * The inputs of one run, opened as it goes along, in the order in which their articles shall come
 * out. Used once, on one thread; closed at the end of the run, also where it ends early.
 */
public interface Inflow extends Iterator<Pending>, AutoCloseable {
  /**
   * How many there will be in all, as far as is known now; empty where an open archive keeps it
   * from being known.
   */
  OptionalInt expected();

  /** Everything that was given is kept: what remembers how far it came may do so now. */
  default void kept() {}

  @Override
  void close();

  /** These inputs. */
  static Inflow of(List<? extends Pending> inputs) {
    Iterator<? extends Pending> each = inputs.iterator();
    return new Inflow() {
      @Override
      public OptionalInt expected() {
        return OptionalInt.of(inputs.size());
      }

      @Override
      public boolean hasNext() {
        return each.hasNext();
      }

      @Override
      public Pending next() {
        return each.next();
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}

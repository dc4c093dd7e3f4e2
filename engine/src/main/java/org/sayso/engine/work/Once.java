package org.sayso.engine.work;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by one thread, and then kept. */
public final class Once<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  /** Of what this makes. */
  public Once(Supplier<T> maker) {
    this.maker = maker;
  }

  /** The value; made now where nobody asked before. */
  public synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** Does something with the value if it was ever asked for. */
  public synchronized void ifMade(Consumer<T> action) {
    made.ifPresent(action);
  }
}

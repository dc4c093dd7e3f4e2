package org.sayso.engine;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A value that is made when it is first asked for, by one thread, and then kept. */
final class Once<T> {
  private final Supplier<T> maker;
  private Optional<T> made = Optional.empty();

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made.isEmpty()) {
      made = Optional.of(maker.get());
    }
    return made.get();
  }

  /** Does something with the value if it was ever asked for. */
  synchronized void ifMade(Consumer<T> action) {
    made.ifPresent(action);
  }
}

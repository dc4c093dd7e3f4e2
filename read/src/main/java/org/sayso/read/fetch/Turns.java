package org.sayso.read.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** One request at a time to a server, and a pause after it. Thread-safe. */
final class Turns {
  /** The longest pause that a server gets by asking for it. */
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final Pace pace;
  private final Duration usual;
  private final Map<String, Turn> turns = new ConcurrentHashMap<>();

  Turns(Pace pace, Duration usual) {
    this.pace = pace;
    this.usual = usual;
  }

  /** Does the work when it is its turn at the server. */
  <T> T take(String server, Supplier<T> work) {
    Turn turn = turns.computeIfAbsent(server, s -> new Turn(usual));
    synchronized (turn) {
      pace.pause(Duration.between(pace.now(), turn.next));
      try {
        return work.get();
      } finally {
        turn.next = pace.now().plus(turn.between);
      }
    }
  }

  /** The server wants so long a pause between two requests; never shorter than the usual one. */
  void slow(String server, Duration asked) {
    Turn turn = turns.computeIfAbsent(server, s -> new Turn(usual));
    synchronized (turn) {
      Duration granted = asked.compareTo(LONGEST) > 0 ? LONGEST : asked;
      turn.between = granted.compareTo(usual) > 0 ? granted : usual;
    }
  }

  /** State of one server; guarded by itself. */
  private static final class Turn {
    private Instant next = Instant.EPOCH;
    private Duration between;

    Turn(Duration between) {
      this.between = between;
    }
  }
}

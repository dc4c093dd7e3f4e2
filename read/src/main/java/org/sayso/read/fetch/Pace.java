package org.sayso.read.fetch;

import java.time.Duration;
import java.time.Instant;

/** Time, as politeness needs it; a test brings its own. */
public interface Pace {
  /** The time of this machine. */
  Pace SYSTEM =
      new Pace() {
        @Override
        public Instant now() {
          return Instant.now();
        }

        @Override
        public void pause(Duration time) {
          try {
            Thread.sleep(Math.max(0, time.toMillis()));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        }
      };

  /** Now. */
  Instant now();

  /** Waits so long; returns early where the thread is interrupted, and leaves it so. */
  void pause(Duration time);
}

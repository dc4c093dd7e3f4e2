package org.sayso.cli.work;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.function.Supplier;
import org.sayso.cli.terminal.Terminal;
import org.sayso.engine.Stages;

/**
 * What a verb needs of the world around it.
 *
 * @param terminal where data and talk go
 * @param stages how articles are read and understood; asked for only by verbs that read
 * @param environment the value of an environment variable; empty where it is not set
 * @param untilStopped returns when a server shall stop
 * @param clock the time of day, for what is noted with its time
 */
public record Workplace(
    Terminal terminal,
    Supplier<Stages> stages,
    Function<String, Optional<String>> environment,
    Runnable untilStopped,
    Clock clock) {
  public Workplace {
    Objects.requireNonNull(terminal, "terminal");
    Objects.requireNonNull(stages, "stages");
    Objects.requireNonNull(environment, "environment");
    Objects.requireNonNull(untilStopped, "untilStopped");
    Objects.requireNonNull(clock, "clock");
  }

  /** The one that this process was started in. */
  public static Workplace system() {
    return new Workplace(
        Terminal.system(),
        Stages::standard,
        name -> Optional.ofNullable(System.getenv(name)).filter(v -> !v.isBlank()),
        Workplace::forever,
        Clock.systemUTC());
  }

  private static void forever() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

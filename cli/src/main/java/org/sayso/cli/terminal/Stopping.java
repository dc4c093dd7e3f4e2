package org.sayso.cli.terminal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, heard and not obeyed at once: the work is asked to end, and the process waits a while for
 * it.
 */
public final class Stopping implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final CountDownLatch wanted = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stop, "sayso-stop");

  private Stopping() {}

  /** Listens from now on until it is closed. */
  public static Stopping onCtrlC() {
    Stopping stopping = new Stopping();
    Runtime.getRuntime().addShutdownHook(stopping.hook);
    return stopping;
  }

  /** Asks the work to end, and waits for it. */
  public void stop() {
    wanted.countDown();
    await(done, Duration.ofSeconds(PATIENCE_SECONDS));
  }

  /** Whether the work shall end. */
  public boolean isWanted() {
    return wanted.getCount() == 0;
  }

  /** Waits so long, or until the work shall end; whether it shall. */
  public boolean within(Duration time) {
    return await(wanted, time);
  }

  private static boolean await(CountDownLatch latch, Duration time) {
    try {
      return latch.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  /** Lets the process go; Ctrl-C is obeyed at once again. */
  @Override
  public void close() {
    done.countDown();
    if (!isWanted()) {
      Runtime.getRuntime().removeShutdownHook(hook);
    }
  }
}

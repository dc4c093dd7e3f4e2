package org.sayso.engine.work;

import java.util.function.Function;
import java.util.function.Supplier;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Skipped;

/** Keeps one bad article from stopping a run. */
public final class Guard {
  private Guard() {}

  /**
   * What the attempt gives, or what the skip is turned into where it fails in a way that nobody
   * foresaw. A {@link SaysoException} passes, since the next article would meet it too.
   */
  public static <T> T attempt(
      String stage, String path, Supplier<T> work, Function<Skipped, T> skip) {
    try {
      return work.get();
    } catch (SaysoException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      return skip.apply(new Skipped(path, reason(stage, e), ""));
    }
  }

  private static String reason(String stage, Throwable failure) {
    String said = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    return "the stage “%s” failed (%s%s); this is a fault of Sayso, please report it with the file"
        .formatted(stage, failure.getClass().getSimpleName(), said);
  }
}

package org.sayso.read.container;

import java.io.EOFException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.sayso.model.SaysoException;

/** Says in words what an exception means for a file. */
final class Trouble {
  private Trouble() {}

  /** Why a file cannot be read at all. */
  static String whole(Throwable e) {
    return "it cannot be read: " + words(e);
  }

  /** Why the rest of a container cannot be read. */
  static String rest(Throwable e) {
    return "what follows cannot be read: " + words(e);
  }

  /**
   * What is wrong and what would mend it. A broken world passes.
   *
   * @throws SaysoException the same, where it is one
   */
  static String words(Throwable e) {
    if (e instanceof SaysoException broken) {
      throw broken;
    }
    if (e instanceof UncheckedIOException hull) {
      return words(hull.getCause());
    }
    if (e instanceof Damage damage) {
      return damage.getMessage();
    }
    if (e instanceof StackOverflowError) {
      return "its parts lie too deep in each other; unpack it";
    }
    if (e instanceof EOFException) {
      return "it ends too early; get it again from where it came";
    }
    if (e instanceof AccessDeniedException) {
      return "access is denied; check its permissions";
    }
    return e instanceof NoSuchFileException
        ? "there is no such file; check the spelling"
        : "it is damaged (" + said(e) + "); get it again from where it came";
  }

  private static String said(Throwable e) {
    String kind = e.getClass().getSimpleName().replace("Exception", "");
    String message = e.getMessage() == null ? "" : ": " + e.getMessage().strip();
    return kind + message.lines().findFirst().orElse("");
  }
}

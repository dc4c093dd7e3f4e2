package org.sayso.read.list;

import java.util.Locale;
import org.sayso.read.form.Source;

/** What is seen of a file before its layout is asked for. Stateless. */
final class Refusals {
  private Refusals() {}

  /** Refuses an empty file, and the page that a server sent instead of a list. */
  static void check(Source source) {
    if (source.isEmpty()) {
      throw source.spot().flaw("the file is empty", "fetch it again; nothing of it was taken");
    }
    String begin = source.head().stripLeading().toLowerCase(Locale.ROOT);
    if (begin.startsWith("<!doctype html") || begin.startsWith("<html")) {
      throw source
          .spot()
          .flaw(
              "this is a web page, not a list",
              "open it to see what the server said, then fetch the list again");
    }
  }
}

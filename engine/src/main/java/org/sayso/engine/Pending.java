package org.sayso.engine;

import java.util.List;
import org.sayso.model.article.Reading;

/** One input of a run before it is read. */
public interface Pending {
  /** The path, as the user gave it. */
  String path();

  /**
   * Reads it; a file usually gives one article. Whatever is wrong with it comes back as a {@code
   * Skipped}. Called once, on any thread.
   */
  List<Reading> read();

  /** How many bytes of memory it holds, about. */
  default long bytes() {
    return 0;
  }
}

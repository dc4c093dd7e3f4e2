package org.sayso.read.input;

import java.util.Objects;
import org.sayso.model.article.Skipped;

/**
 * A path that led to no bytes: missing, forbidden, too large, damaged, or a folder without
 * articles.
 *
 * @param skipped the path and the reason
 */
public record Unreadable(Skipped skipped) implements Found {
  public Unreadable {
    Objects.requireNonNull(skipped, "skipped");
  }

  /** For this reason, at this place inside the path ("" where it is the whole of it). */
  public static Unreadable at(String path, String reason, String where) {
    return new Unreadable(new Skipped(path, reason, where));
  }

  @Override
  public String path() {
    return skipped.path();
  }
}

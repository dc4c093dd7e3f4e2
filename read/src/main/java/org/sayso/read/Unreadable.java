package org.sayso.read;

import java.util.Objects;
import org.sayso.model.article.Skipped;

/**
 * A path that led to no bytes: missing, forbidden, too large, or a folder without articles.
 *
 * @param skipped the path and the reason
 */
public record Unreadable(Skipped skipped) implements Found {
  public Unreadable {
    Objects.requireNonNull(skipped, "skipped");
  }
}

package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;

/**
 * The versions of one article: what stood at one address, or, where no address is known, under one
 * path.
 *
 * @param address the address without scheme and marks of counting, or the path
 * @param versions from the first to the last, at least two
 */
public record VersionHistory(String address, List<ArticleVersion> versions) {
  public VersionHistory {
    Objects.requireNonNull(address, "address");
    versions = List.copyOf(versions);
    if (versions.size() < 2) {
      throw new IllegalArgumentException("a history needs two versions: " + address);
    }
  }
}

package org.sayso.read.input;

import java.util.Objects;
import org.sayso.model.article.PassedOver;

/**
 * Things in a folder or container that are no articles and were not tried: pictures, style sheets.
 *
 * @param passed where, and how many of which kind
 */
public record Passed(PassedOver passed) implements Found {
  public Passed {
    Objects.requireNonNull(passed, "passed");
  }

  @Override
  public String path() {
    return passed.path();
  }
}

package org.sayso.engine.listed;

import java.util.List;
import org.sayso.model.profile.ListVersion;

/**
 * What a screening found.
 *
 * @param screened everybody asked about, in the order of the question
 * @param versions the states of the lists that answered
 * @param caveats what they could not tell about the day in question, a sentence each
 */
public record ScreenReport(
    List<Screened> screened, List<ListVersion> versions, List<String> caveats) {
  public ScreenReport {
    screened = List.copyOf(screened);
    versions = List.copyOf(versions);
    caveats = List.copyOf(caveats);
  }

  /** Those of whom something was found. */
  public List<Screened> found() {
    return screened.stream().filter(s -> !s.hits().isEmpty()).toList();
  }
}

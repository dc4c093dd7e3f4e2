package org.sayso.read.scrape;

import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Edtf;

/**
 * Who wrote a report and when, as a line of it says.
 *
 * @param authors in its order; none for "our political staff"
 * @param published the date it gives
 * @param modified the date of the last change it gives
 * @param publisher the outlet whose staff wrote it
 * @param end offset in the line after what was understood; the line's length where that is all
 */
public record Byline(
    List<String> authors,
    Optional<Edtf> published,
    Optional<Edtf> modified,
    Optional<String> publisher,
    int end) {
  public Byline {
    authors = List.copyOf(authors);
  }

  /** Whether it names an author and a date at once, or a labelled date: hardly a sentence. */
  boolean sure(boolean labelled) {
    return labelled || !authors.isEmpty() && published.isPresent();
  }
}

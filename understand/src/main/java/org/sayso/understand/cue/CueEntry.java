package org.sayso.understand.cue;

import java.util.List;
import java.util.Locale;
import org.sayso.model.finding.Act;
import org.sayso.understand.lexicon.Row;

/**
 * A line of {@code cues.tsv}.
 *
 * @param lemma the dictionary form
 * @param kind its part of speech
 * @param act what is done by it
 * @param frames which complements are its content
 */
public record CueEntry(String lemma, Kind kind, Act act, List<String> frames) {
  /** Part of speech. */
  public enum Kind {
    VERB,
    NOUN,
    ADJECTIVE,
    ADVERB
  }

  public CueEntry {
    frames = List.copyOf(frames);
  }

  static CueEntry of(Row row) {
    Kind kind = Kind.valueOf(row.at(1).toUpperCase(Locale.ROOT));
    return new CueEntry(row.at(0), kind, Act.of(row.at(2)), row.words(3));
  }

  /** Whether this frame may hold its content. */
  public boolean takes(String frame) {
    return frames.contains(frame);
  }

  /** Whether it may carry a quotation: "said", not "criticized". */
  public boolean quotes() {
    return kind == Kind.VERB && takes("quote");
  }
}

package org.sayso.engine.answer;

import java.util.List;

/**
 * Events and statements in the order of time.
 *
 * @param dated every finding whose date is settled or bounded, earliest first by its last possible
 *     day, then by its first; ties in the order of article id and text
 * @param undated what has no date, in the order of article id and text; never placed by guessing
 */
public record Timeline(List<Finding> dated, List<Finding> undated) {
  public Timeline {
    dated = List.copyOf(dated);
    undated = List.copyOf(undated);
  }
}

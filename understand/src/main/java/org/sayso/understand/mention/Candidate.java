package org.sayso.understand.mention;

import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;

/**
 * A mention where it stands in its sentence.
 *
 * @param mention the words
 * @param place the sentence's number in the article
 * @param head the index of its head token there
 * @param subject whether it is the subject of a clause
 * @param quoted whether it stands in a quotation: such names are seldom meant from outside it
 */
record Candidate(Mention mention, int place, int head, boolean subject, boolean quoted) {
  /** The same place in the sentence, meaning another mention. */
  Candidate as(Mention other) {
    return new Candidate(other, place, head, subject, quoted);
  }

  boolean isPerson() {
    return mention.schema() == Schema.PERSON;
  }

  boolean isBody() {
    return switch (mention.schema()) {
      case ORGANIZATION, COMPANY, PUBLIC_BODY -> true;
      default -> false;
    };
  }
}

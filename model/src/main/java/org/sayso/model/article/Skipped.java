package org.sayso.model.article;

/**
 * An input that gave no article, or the part of one that could not be read (a damaged record in an
 * archive). It is data, not an exception: the run counts it and goes on.
 *
 * @param path the input, as the user gave it
 * @param reason what is wrong and what would mend it, one sentence for a person
 * @param where the place inside the input ("byte 1042", "line 3"), or "" where it is the whole of
 *     it
 */
public record Skipped(String path, String reason, String where) implements Reading {
  public Skipped {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a skip needs a reason: " + path);
    }
  }

  /** One line: path, place, reason. */
  public String message() {
    return where.isEmpty() ? path + ": " + reason : path + " (" + where + "): " + reason;
  }
}

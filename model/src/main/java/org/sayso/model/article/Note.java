package org.sayso.model.article;

/**
 * What a reader should know about an article that was read: bytes that could not be made out, words
 * that were mended, a language that is not understood. It never stands in place of an article.
 *
 * @param path the input, as the user gave it
 * @param words what is to be known and what would mend it, one sentence for a person
 * @param where the place inside the input ("from byte 1042"), or "" where it is the whole of it
 */
public record Note(String path, String words, String where) implements Reading {
  public Note {
    if (words.isBlank()) {
      throw new IllegalArgumentException("a note needs words: " + path);
    }
  }

  /** One line: path, place, words. */
  public String message() {
    return where.isEmpty() ? path + ": " + words : path + " (" + where + "): " + words;
  }
}

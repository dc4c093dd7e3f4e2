package org.sayso.model.article;

/**
 * Things beside the articles of a folder or container that are plainly no articles: pictures, style
 * sheets, robots' rules. Nothing is wrong with them; they are counted so that nobody has to wonder
 * where they are.
 *
 * @param path the folder or container, as the user gave it
 * @param what how many of which kind, for a person: "12 .png, 3 .css"
 */
public record PassedOver(String path, String what) implements Reading {
  public PassedOver {
    if (what.isBlank()) {
      throw new IllegalArgumentException("nothing was passed over: " + path);
    }
  }

  /** One line: path, what. */
  public String message() {
    return path + ": passed over " + what;
  }
}

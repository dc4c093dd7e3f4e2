package org.sayso.model.article;

/** What a block of an article is for. Only {@link #BOILERPLATE} is not the article's own words. */
public enum BlockKind {
  TITLE,
  BYLINE,
  DATELINE,
  BODY,
  HEADING,
  CAPTION,
  BOILERPLATE;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static BlockKind of(String label) {
    for (BlockKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such BlockKind: " + label);
  }
}

package org.sayso.model.article;

/** What a newsroom tells its readers about an article, in the article. */
public enum NoticeKind {
  /** Something in it was wrong: "Correction: an earlier version of this article said …". */
  CORRECTION,
  /** Something in it could be misunderstood. */
  CLARIFICATION,
  /** The article no longer stands. */
  RETRACTION,
  /** A word of the editor: how it came about, what was left out. */
  EDITOR,
  /** That it was brought up to date: "UPDATED at 14:30". */
  UPDATE;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static NoticeKind of(String label) {
    for (NoticeKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such NoticeKind: " + label);
  }
}

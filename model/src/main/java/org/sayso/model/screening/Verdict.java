package org.sayso.model.screening;

/** What a person found out about a hit. */
public enum Verdict {
  /** The entity and the entry are one. */
  SAME("same"),
  /** They are two. */
  DIFFERENT("different"),
  /** Looked at, and it stays open. */
  UNSURE("unsure");

  private final String label;

  Verdict(String label) {
    this.label = label;
  }

  /** The word for it. */
  public String label() {
    return label;
  }

  /**
   * The constant with this label.
   *
   * @throws IllegalArgumentException where there is none
   */
  public static Verdict of(String label) {
    for (Verdict value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no verdict: " + label);
  }
}

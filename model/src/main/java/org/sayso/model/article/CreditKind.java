package org.sayso.model.article;

/** How an article names another publisher as where its material comes from. */
public enum CreditKind {
  /** A news agency whose copy this is: "(AP)", "Reuters –". */
  WIRE,
  /** An outlet whose reporting is passed on: "The Guardian reports", "h/t". */
  CITED,
  /** Printed elsewhere first and republished by agreement. */
  SYNDICATED,
  /** The origin of a picture, not of a word: "Photo via …". */
  PHOTO;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static CreditKind of(String label) {
    for (CreditKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such CreditKind: " + label);
  }
}

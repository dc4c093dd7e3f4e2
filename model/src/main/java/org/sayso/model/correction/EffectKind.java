package org.sayso.model.correction;

/** What became of a correction when it was last laid over the case. */
public enum EffectKind {
  /** It changes what the case shows. */
  APPLIES("applies"),
  /** What it asks for is so without it. */
  ALREADY_SO("already so"),
  /** A later correction says otherwise. */
  OVERRIDDEN("overridden"),
  /** Its ground has gone. It applies again when that returns. */
  WAITS("waits"),
  /** It was taken back. */
  UNDONE("undone");

  private final String label;

  EffectKind(String label) {
    this.label = label;
  }

  /** The word for it. */
  public String label() {
    return label;
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static EffectKind of(String label) {
    for (EffectKind value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such EffectKind: " + label);
  }
}

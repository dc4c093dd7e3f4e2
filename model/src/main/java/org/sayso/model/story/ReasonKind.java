package org.sayso.model.story;

import java.util.Locale;

/** Why an article is no independent origin of its own. */
public enum ReasonKind {
  /** Its text is another article's, whole, trimmed or lightly rewritten. */
  COPY,
  /** Both print one agency's story. */
  WIRE,
  /** It passes on what another outlet reported. */
  CITED,
  /** Both come from one publisher. */
  SAME_PUBLISHER,
  /** Both rest on the same person, body or document. */
  SAME_SOURCE;

  /** The word of the exchange format. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static ReasonKind of(String label) {
    for (ReasonKind value : values()) {
      if (value.label().equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such ReasonKind: " + label);
  }
}

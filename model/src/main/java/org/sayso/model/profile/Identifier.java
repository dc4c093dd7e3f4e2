package org.sayso.model.profile;

import java.util.Objects;

/**
 * A number that means one thing alone.
 *
 * @param kind what number it is: passport, registration, imo, …; empty where the list does not say
 * @param value as written there
 */
public record Identifier(String kind, String value) {
  public Identifier {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(value, "value");
  }
}

package org.sayso.model.geo;

import java.util.Objects;

/**
 * What a word says about a state.
 *
 * @param country which state it belongs to
 * @param kind as what: "Serbia" is its name, "Serbian" an adjective, "Serbs" its people
 */
public record CountryName(Country country, CountryNameKind kind) {
  public CountryName {
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(kind, "kind");
  }
}

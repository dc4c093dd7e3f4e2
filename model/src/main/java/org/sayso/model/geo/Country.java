package org.sayso.model.geo;

/**
 * A state, or an entity of which reports speak as of one; being listed takes no side.
 *
 * @param code ISO 3166-1 alpha-2, upper case; {@code XK} for Kosovo, by usage
 * @param name the usual short English name, without article: "Serbia", "United States"
 */
public record Country(String code, String name) implements Comparable<Country> {
  public Country {
    if (!code.matches("[A-Z]{2}") || name.isBlank()) {
      throw new IllegalArgumentException("not a country: " + code + " " + name);
    }
  }

  @Override
  public int compareTo(Country other) {
    return code.compareTo(other.code);
  }

  /** The usual short English name. */
  @Override
  public String toString() {
    return name;
  }
}

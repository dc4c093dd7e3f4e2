package org.sayso.model.finding;

/**
 * What kind of thing an entity is. The names are schemata of FollowTheMoney, with {@code Country},
 * {@code Place}, {@code Group} and {@code Product} added for news.
 */
public enum Schema {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  COMPANY("Company"),
  /** A ministry, agency, court, parliament or army. */
  PUBLIC_BODY("PublicBody"),
  COUNTRY("Country"),
  PLACE("Place"),
  /** A people or a kind of person: Serbs, whistleblowers. */
  GROUP("Group"),
  EVENT("Event"),
  DOCUMENT("Document"),
  PRODUCT("Product");

  private final String label;

  Schema(String label) {
    this.label = label;
  }

  /** The word of the exchange format. */
  public String label() {
    return label;
  }

  /** The constant with this {@link #label()}; fails, naming the label, where there is none. */
  public static Schema of(String label) {
    for (Schema value : values()) {
      if (value.label.equals(label)) {
        return value;
      }
    }
    throw new IllegalArgumentException("no such Schema: " + label);
  }
}

package org.sayso.model.profile;

/** What kind of thing a profile is about, by the schemata of FollowTheMoney that lists use. */
public enum ProfileKind {
  PERSON("Person"),
  ORGANIZATION("Organization"),
  COMPANY("Company"),
  PUBLIC_BODY("PublicBody"),
  /** A person or a body: the list does not say which. */
  LEGAL_ENTITY("LegalEntity"),
  VESSEL("Vessel"),
  AIRPLANE("Airplane"),
  COUNTRY("Country"),
  PLACE("Address"),
  /** Anything else, or nothing said. */
  THING("Thing");

  private final String label;

  ProfileKind(String label) {
    this.label = label;
  }

  /** The name of the schema. */
  public String label() {
    return label;
  }

  /** The constant with this {@link #label()}, blind to case; {@link #THING} where there is none. */
  public static ProfileKind of(String label) {
    for (ProfileKind value : values()) {
      if (value.label.equalsIgnoreCase(label)) {
        return value;
      }
    }
    return THING;
  }

  /** Whether it is a body of people: an organisation, a company, an office of a state. */
  public boolean isBody() {
    return this == ORGANIZATION || this == COMPANY || this == PUBLIC_BODY;
  }

  /** Whether one thing may be of both kinds: a person is no ship. */
  public boolean allows(ProfileKind other) {
    return this == other
        || this == THING
        || other == THING
        || (isLegal() && other.isLegal() && (isOpen(other) || isBody() && other.isBody()));
  }

  private boolean isOpen(ProfileKind other) {
    return this == LEGAL_ENTITY || other == LEGAL_ENTITY;
  }

  private boolean isLegal() {
    return this == PERSON || this == LEGAL_ENTITY || isBody();
  }
}

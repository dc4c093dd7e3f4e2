package org.sayso.link.known;

import org.sayso.model.finding.Schema;
import org.sayso.model.profile.ProfileKind;

/** Which kinds of profiles the things in the news may be. */
final class Kinds {
  private Kinds() {}

  static boolean maybePerson(ProfileKind kind) {
    return kind == ProfileKind.PERSON
        || kind == ProfileKind.LEGAL_ENTITY
        || kind == ProfileKind.THING;
  }

  /** Whether what the text takes for this may be of that kind. */
  static boolean fit(Schema schema, ProfileKind kind) {
    return switch (schema) {
      case PERSON -> maybePerson(kind);
      case ORGANIZATION, COMPANY, PUBLIC_BODY ->
          kind.isBody() || kind == ProfileKind.LEGAL_ENTITY || kind == ProfileKind.THING;
      case GROUP -> kind.isBody() || kind == ProfileKind.THING;
      case COUNTRY -> kind == ProfileKind.COUNTRY || kind == ProfileKind.THING;
      case PLACE -> kind == ProfileKind.PLACE || kind == ProfileKind.THING;
      case PRODUCT ->
          kind == ProfileKind.VESSEL || kind == ProfileKind.AIRPLANE || kind == ProfileKind.THING;
      case EVENT, DOCUMENT -> kind == ProfileKind.THING;
    };
  }

  /** What it is, now that its profile is known. */
  static Schema schema(Schema told, ProfileKind kind) {
    boolean body = told == Schema.ORGANIZATION || told == Schema.GROUP;
    return body && kind.isBody() ? Schema.of(kind.label()) : told;
  }
}

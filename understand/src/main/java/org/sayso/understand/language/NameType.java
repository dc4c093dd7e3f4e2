package org.sayso.understand.language;

/** What a name recogniser says of a token. */
public enum NameType {
  NONE,
  PERSON,
  ORGANIZATION,
  LOCATION,
  MISC
}

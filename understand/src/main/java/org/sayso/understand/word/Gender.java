package org.sayso.understand.word;

/** Grammatical gender, as far as English pronouns show it. */
public enum Gender {
  MALE,
  FEMALE
}

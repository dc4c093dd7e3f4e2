package org.sayso.understand.mention;

/** Grammatical gender, as far as English pronouns show it. */
enum Gender {
  MALE,
  FEMALE
}

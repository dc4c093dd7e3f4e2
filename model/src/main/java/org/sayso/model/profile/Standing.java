package org.sayso.model.profile;

/** How good a name is, by the one who keeps the profile. */
public enum Standing {
  /** The name under which the profile is kept; a profile may have several, in several scripts. */
  MAIN,
  /** Also known as: a good alias. */
  ALIAS,
  /** A weak alias: a nickname, a common name, letters; it proves little by itself. */
  WEAK,
  /** A name that it once had. */
  FORMER
}

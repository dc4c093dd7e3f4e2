package org.sayso.link.known;

/** How near a name in the news is to one in a profile, nearest last. */
enum Level {
  NONE(0, Integer.MAX_VALUE, "no name in common"),
  /** "Novak" for "Petar Novak": never by itself. */
  SURNAME(0.60, 3, "only the surname is the same"),
  /** "P. Novak" for "Petar Novak". */
  INITIAL(0.60, 2, "the surname is the same, the given name an initial"),
  /** A weak alias, or letters that stand for a longer name. */
  WEAK(0.60, 2, "a weak name of the profile is the same"),
  /** "Novak Petar" for "Petar Novak". */
  TURNED(0.65, 1, "the same words in another order"),
  /** "Pete Novak" or "Petar Ilic Novak" for "Petar Novak". */
  VARIANT(0.80, 0, "a short or fuller form of the name"),
  EXACT(0.90, 0, "the same name");

  private final double worth;
  private final int needed;
  private final String words;

  Level(double worth, int needed, String words) {
    this.worth = worth;
    this.needed = needed;
    this.words = words;
  }

  /** How sure the name alone makes. */
  double worth() {
    return worth;
  }

  /** How many points of support it takes to say that it is the one. */
  int needed() {
    return needed;
  }

  /** In words. */
  String words() {
    return words;
  }

  /** Whether the name alone may say who it is. */
  boolean isName() {
    return needed == 0;
  }
}

package org.sayso.read.own;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a column of a user's list may be for. */
enum ListSlot {
  /** The main name; several columns with {@code +} between them are joined. */
  NAME,
  /** Other names. */
  ALIAS,
  /** Weak other names. */
  WEAK,
  /** Former names. */
  FORMER,
  /** The list's own number. */
  ID,
  /** Person, organisation, vessel, … */
  TYPE,
  BIRTH,
  PLACE,
  COUNTRY,
  GENDER,
  /** Offices: {@code role@body[since/until]}. */
  POSITION,
  /** Passports, numbers of registers. */
  IDENTIFIER,
  PROGRAMME,
  LISTED,
  /** The first day on which it no longer holds. */
  DELISTED,
  REMARK;

  /** The word for it: "name". */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<ListSlot> find(String label) {
    return Arrays.stream(values()).filter(s -> s.label().equalsIgnoreCase(label)).findFirst();
  }

  static String labels() {
    return Arrays.stream(values()).map(ListSlot::label).collect(Collectors.joining(", "));
  }
}

package org.sayso.checks;

import java.util.stream.Stream;

/** A rule about one Java file. */
interface Rule {
  /** One line for each breach: where it is, what is wrong, what to do. */
  Stream<String> breaches(JavaSource source);
}

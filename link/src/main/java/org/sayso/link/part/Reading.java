package org.sayso.link.part;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/**
 * A name taken apart in one way.
 *
 * @param tokens its words in Latin letters
 * @param written the same in its own script; empty where that is Latin
 * @param script its own
 * @param forms classes of the legal forms taken off
 * @param letters all its words run together, in Latin letters
 * @param trust 1 for the name as written, less for a part of it
 */
public record Reading(
    List<Token> tokens,
    List<Token> written,
    UnicodeScript script,
    Set<String> forms,
    String letters,
    double trust) {
  public Reading {
    tokens = List.copyOf(tokens);
    written = List.copyOf(written);
    forms = Set.copyOf(forms);
  }

  /** Whether both are best compared as they are written: one script, and not Latin. */
  public boolean sharesScript(Reading other) {
    return script == other.script && !written.isEmpty() && !other.written.isEmpty();
  }
}

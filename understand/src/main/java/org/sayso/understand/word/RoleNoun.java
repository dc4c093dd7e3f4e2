package org.sayso.understand.word;

import java.util.Objects;
import org.sayso.model.finding.Schema;

/**
 * A noun that describes somebody or something that can speak or act.
 *
 * @param noun the lemma
 * @param schema what kind of thing it describes
 * @param kind in which way
 */
public record RoleNoun(String noun, Schema schema, Kind kind) {
  public RoleNoun {
    Objects.requireNonNull(schema, "schema");
    Objects.requireNonNull(kind, "kind");
  }

  /** In which way a noun describes. */
  public enum Kind {
    /** A post that one person holds: minister, spokesman, official. */
    OFFICE,
    /** Any person: witness, economist. */
    PERSON,
    /** Several people: critics, the public. */
    GROUP,
    /** A body of state: government, court. */
    BODY,
    /** Another organisation: company, party. */
    ORGANISATION,
    /** Who prints or broadcasts: newspaper, channel. */
    OUTLET,
    /** What is written or recorded: report, letter. */
    DOCUMENT,
    /** A country: nation, kingdom. */
    STATE
  }
}

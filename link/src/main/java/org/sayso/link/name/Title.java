package org.sayso.link.name;

import java.util.Objects;
import org.sayso.model.entity.Gender;

/**
 * A word before a name that is no part of it: "Mr", "President".
 *
 * @param words folded
 * @param gender of whoever bears it
 * @param kind whether only persons have it
 */
public record Title(String words, Gender gender, Kind kind) {
  /** What a title is for. */
  public enum Kind {
    /** Mr, Mrs, Ms: what follows is a person. */
    COURTESY,
    /** An office or rank; "General" may also begin a company's name. */
    OFFICE
  }

  public Title {
    Objects.requireNonNull(gender, "gender");
    Objects.requireNonNull(kind, "kind");
  }
}

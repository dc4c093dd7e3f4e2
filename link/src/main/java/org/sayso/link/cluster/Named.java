package org.sayso.link.cluster;

import java.util.Objects;
import java.util.Set;
import org.sayso.link.name.Name;
import org.sayso.model.entity.Gender;

/**
 * One name to be joined with others.
 *
 * @param name the name
 * @param shorts keys of acronyms that the text itself gives for it: "sbu"
 * @param gender what titles and pronouns tell of its bearer
 * @param home the article that it comes from; empty where all names come from one
 * @param bearer tells namesakes apart: of one name, those of one number may be one
 */
public record Named(Name name, Set<String> shorts, Gender gender, String home, int bearer) {
  public Named {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(gender, "gender");
    shorts = Set.copyOf(shorts);
  }

  /** The name's key; with the number of a further namesake. */
  String keyOfBearer() {
    return bearer == 0 ? name.key() : name.key() + "#" + bearer;
  }

  /** A name of which nothing else is known. */
  public static Named of(Name name) {
    return new Named(name, Set.of(), Gender.UNKNOWN, "", 0);
  }
}

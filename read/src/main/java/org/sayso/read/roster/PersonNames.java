package org.sayso.read.roster;

import java.util.Optional;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Standing;

/** Names of people, in the order in which they are spoken, with their parts. Stateless. */
public final class PersonNames {
  private PersonNames() {}

  /** "BERG, Anna Maria" as "Anna Maria BERG"; empty where the words are blank. */
  public static Optional<KnownName> commaed(String words, Standing standing) {
    String clean = Words.clean(words);
    int comma = clean.indexOf(',');
    if (comma < 0) {
      return Optional.of(clean).filter(c -> !c.isEmpty()).map(c -> KnownName.of(c, standing));
    }
    return ofParts(
        new NameParts(
            said(clean.substring(comma + 1)), Optional.empty(), said(clean.substring(0, comma))),
        standing);
  }

  /** A name of its parts; empty where all are. */
  public static Optional<KnownName> ofParts(NameParts parts, Standing standing) {
    String words =
        Words.join(
            parts.given().orElse(""), parts.patronymic().orElse(""), parts.family().orElse(""));
    boolean apart =
        parts.family().isPresent() && (parts.given().isPresent() || parts.patronymic().isPresent());
    return words.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new KnownName(words, standing, apart ? Optional.of(parts) : Optional.empty()));
  }

  /** The words, clean; empty where they are blank. */
  public static Optional<String> said(String words) {
    return Optional.of(Words.clean(words)).filter(w -> !w.isEmpty());
  }
}

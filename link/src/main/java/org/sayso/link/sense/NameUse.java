package org.sayso.link.sense;

import java.util.Objects;
import java.util.Optional;
import org.sayso.link.name.Name;
import org.sayso.link.name.Title;
import org.sayso.model.finding.Mention;

/**
 * A name where it stands.
 *
 * @param mention where
 * @param words as written there, without titles; never blank
 * @param name what the words say
 * @param title the title before it, if any
 */
public record NameUse(Mention mention, String words, Name name, Optional<Title> title) {
  public NameUse {
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(title, "title");
  }
}

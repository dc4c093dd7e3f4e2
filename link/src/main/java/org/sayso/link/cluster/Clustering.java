package org.sayso.link.cluster;

import java.util.List;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;

/** Joins names by the rules, the surest first. Stateless and thread-safe. */
public final class Clustering {
  private final List<Rule> rules;

  /** The rules over these tables. */
  public Clustering(Nicknames nicknames, OrganizationNames organizations) {
    rules =
        List.of(
            new SameName(),
            new FullPersons(nicknames),
            new Misspellings(),
            new Organizations(organizations),
            new LonePersons(organizations));
  }

  /** Joins what belongs together; joins made before stay. */
  public void run(Clusters clusters) {
    rules.forEach(rule -> rule.apply(clusters));
  }
}

package org.sayso.link.cluster;

import java.util.List;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;

/** Joins names by the rules, the surest first. Stateless and thread-safe. */
public final class Clustering {
  private final List<Rule> rules;

  private Clustering(Nicknames nicknames, OrganizationNames organizations, Parts.Scope scope) {
    Parts parts = new Parts(organizations, scope);
    rules =
        List.of(
            parts.waiting(),
            new SameName(),
            new SameWords(),
            new FullPersons(nicknames),
            new BareScripts(),
            new Misspellings(),
            new Organizations(organizations),
            parts,
            new LonePersons(organizations),
            new Doubts(),
            new NearMisses(nicknames));
  }

  /** The rules for the names of one article, which come in the order of its text. */
  public static Clustering ofOneArticle(Nicknames nicknames, OrganizationNames organizations) {
    return new Clustering(nicknames, organizations, Parts.Scope.ARTICLE);
  }

  /** The rules for the names of a case. */
  public static Clustering ofACase(Nicknames nicknames, OrganizationNames organizations) {
    return new Clustering(nicknames, organizations, Parts.Scope.CASE);
  }

  /** Joins what belongs together; joins made before stay. */
  public void run(Clusters clusters) {
    rules.forEach(rule -> rule.apply(clusters));
  }
}

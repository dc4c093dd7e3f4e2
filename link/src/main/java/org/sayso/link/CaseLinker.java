package org.sayso.link;

import java.util.List;
import org.sayso.link.across.CaseNaming;
import org.sayso.link.across.MemberReader;
import org.sayso.link.across.Members;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Titles;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.LinkedArticle;

/**
 * Settles which entities of a case's articles are one. The order of the articles changes nothing,
 * neither groups nor names nor ids. A surname alone joins a person of another article only where
 * the case has exactly one of that surname; an office without its state ("the Foreign Ministry")
 * joins nothing.
 *
 * <p>Stateless and thread-safe after construction, which reads the tables once. The time grows with
 * the number of entities, not of their pairs, but for persons of one surname.
 */
public final class CaseLinker {
  private final MemberReader reader;
  private final Members members;
  private final CaseNaming naming = new CaseNaming();

  /** A linker by the tables that come with Sayso. */
  public CaseLinker() {
    OrganizationNames organizations = new OrganizationNames();
    reader = new MemberReader(new PersonNames(new Titles()), organizations);
    members = new Members(Clustering.ofACase(new Nicknames(), organizations));
  }

  /**
   * The entities of the case, each article's entity in exactly one; in the order of their first
   * members. No articles give none.
   */
  public List<CaseEntity> link(List<LinkedArticle> articles) {
    return naming.entities(members.join(reader.read(articles)));
  }
}

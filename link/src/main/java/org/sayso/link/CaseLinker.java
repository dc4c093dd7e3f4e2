package org.sayso.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.link.across.CaseNaming;
import org.sayso.link.across.MemberReader;
import org.sayso.link.across.Members;
import org.sayso.link.cluster.Clustering;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Titles;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.CaseLinks;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.entity.Suggestion;

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
    return settle(articles).entities();
  }

  /** The same with what may be one, and with why what is one is one. */
  public CaseLinks settle(List<LinkedArticle> articles) {
    Members.Joined joined = members.join(reader.read(articles));
    List<CaseEntity> entities = naming.entities(joined.groups());
    SortedMap<String, List<String>> reasons = new TreeMap<>();
    for (int i = 0; i < entities.size(); i++) {
      List<String> why = joined.reasons().get(i);
      if (!why.isEmpty()) {
        reasons.put(entities.get(i).id(), why);
      }
    }
    return new CaseLinks(entities, suggestions(entities, joined.pairs()), reasons);
  }

  private static List<Suggestion> suggestions(List<CaseEntity> entities, List<Members.Pair> pairs) {
    SortedMap<List<String>, List<String>> words =
        new TreeMap<>(Comparator.comparing(List::toString));
    for (Members.Pair pair : pairs) {
      List<String> ids =
          Stream.of(pair.one(), pair.other()).map(p -> entities.get(p).id()).sorted().toList();
      if (!ids.get(0).equals(ids.get(1))) {
        words.computeIfAbsent(ids, k -> new ArrayList<>()).add(pair.reason());
      }
    }
    return words.entrySet().stream()
        .map(e -> new Suggestion(e.getKey().get(0), e.getKey().get(1), e.getValue()))
        .toList();
  }
}

package org.sayso.link.known;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.link.known.Labels.Maybe;
import org.sayso.link.known.Regrouping.Atom;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Titles;
import org.sayso.link.office.Offices;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Known;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Schema;
import org.sayso.model.profile.KnowledgeBase;
import org.sayso.model.profile.Profile;

/**
 * Says who of a case is who in a user's knowledge, and makes of it one where the case had two, two
 * where it had one. The order of articles, entities and bases changes nothing; the time grows with
 * their number and that of the profiles.
 *
 * <p>Stateless and thread-safe after construction, which reads the tables once.
 */
public final class KnowledgeLinker {
  private static final Comparator<Known> ORDER =
      Comparator.comparing(Known::base)
          .thenComparing(Known::profile)
          .thenComparing(k -> k.members().get(0));

  private final PersonNames persons = new PersonNames(new Titles());
  private final NameKeys keys = new NameKeys(persons, new OrganizationNames(), new Nicknames());
  private final Offices offices = new Offices();

  /**
   * The case seen with what is known. Without knowledge the entities are as they were.
   *
   * @param articles every article of the case
   * @param entities as the case linker made them of these articles
   * @param bases no two of one name
   */
  public Identified identify(
      List<LinkedArticle> articles, List<CaseEntity> entities, List<KnowledgeBase> bases) {
    if (bases.isEmpty() || entities.isEmpty()) {
      return new Identified(entities, List.of(), List.of());
    }
    List<KnowledgeIndex> indexes =
        bases.stream()
            .sorted(Comparator.comparing(KnowledgeBase::name))
            .map(base -> new KnowledgeIndex(base, keys, offices))
            .toList();
    TellingReader reader =
        new TellingReader(
            articles,
            keys,
            persons,
            office -> indexes.stream().anyMatch(i -> !i.holders(office.post()).isEmpty()));
    List<List<Labels>> byBase = new ArrayList<>();
    Company company = new Company(entities);
    for (KnowledgeIndex index : indexes) {
      byBase.add(labels(entities, index, reader, company));
    }
    return regrouped(entities, byBase, reader);
  }

  private List<Labels> labels(
      List<CaseEntity> entities, KnowledgeIndex index, TellingReader reader, Company company) {
    NamedOnes named = new NamedOnes(index, reader, keys, company);
    OfficeMentions inOffice = new OfficeMentions(index, offices, reader, new NameLevels(keys));
    List<Labels> labels = new ArrayList<>();
    for (CaseEntity entity : entities) {
      Labels found = named.of(entity, index.name());
      labels.add(found.isEmpty() ? inOffice.of(entity, index.name()) : found);
    }
    return beside(entities, labels);
  }

  /** "NWO" is the organisation of these letters that the case also calls by its full name. */
  private static List<Labels> beside(List<CaseEntity> entities, List<Labels> labels) {
    Set<String> met = new HashSet<>();
    labels.forEach(ls -> ls.members().values().forEach(l -> met.add(l.key())));
    List<Labels> all = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      List<Maybe> maybe = labels.get(i).maybe();
      boolean letters =
          entities.get(i).schema() != Schema.PERSON
              && labels.get(i).members().isEmpty()
              && maybe.size() == 1
              && maybe.get(0).fit().level() == Level.WEAK
              && maybe.get(0).fit().isFree()
              && met.contains(maybe.get(0).fit().entry().profile().id());
      all.add(letters ? whole(entities.get(i), maybe.get(0).fit()) : labels.get(i));
    }
    return all;
  }

  private static Labels whole(CaseEntity entity, Fit fit) {
    SortedMap<ArticleEntity, Label> members = new TreeMap<>();
    entity.members().forEach(m -> members.put(m, Label.named(fit)));
    return new Labels(members, List.of());
  }

  private static Identified regrouped(
      List<CaseEntity> entities, List<List<Labels>> byBase, TellingReader reader) {
    Regrouping regrouping = new Regrouping();
    for (int i = 0; i < entities.size(); i++) {
      int at = i;
      regrouping.add(entities.get(i), byBase.stream().map(base -> base.get(at)).toList());
    }
    List<List<Atom>> groups = regrouping.groups();
    Naming naming = new Naming(reader, groups);
    List<CaseEntity> made = groups.stream().map(naming::entity).toList();
    List<Known> known =
        groups.stream().flatMap(g -> naming.known(g).stream()).sorted(ORDER).toList();
    List<Known> possible =
        byBase.stream()
            .flatMap(List::stream)
            .flatMap(labels -> labels.maybe().stream())
            .map(KnowledgeLinker::possible)
            .sorted(ORDER)
            .toList();
    return new Identified(made, known, possible);
  }

  private static Known possible(Maybe maybe) {
    Profile profile = maybe.fit().entry().profile();
    List<String> reasons =
        Stream.concat(
                maybe.fit().pro().stream(),
                maybe.fit().contra().stream().map(reason -> "against it: " + reason))
            .toList();
    return new Known(
        maybe.fit().entry().base(),
        profile.id(),
        profile.name(),
        Math.max(0.1, maybe.fit().score() - 0.2),
        maybe.byOffice() ? List.of() : maybe.members(),
        maybe.byOffice() ? maybe.members() : List.of(),
        reasons);
  }
}

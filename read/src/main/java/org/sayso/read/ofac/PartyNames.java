package org.sayso.read.ofac;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.read.form.Element;
import org.sayso.read.roster.Draft;
import org.sayso.read.roster.PersonNames;
import org.sayso.read.roster.Words;

/** The names of a party in the advanced XML. Not thread-safe. */
final class PartyNames {
  private final References references;

  PartyNames(References references) {
    this.references = references;
  }

  /** Puts all names of an identity into the entry, the primary one first. */
  void read(Element identity, Draft draft) {
    Map<String, String> groups = groups(identity);
    identity.all("Alias").stream()
        .sorted(Comparator.comparing((Element a) -> !isTrue(a, "Primary")))
        .forEach(alias -> alias(alias, groups, draft));
  }

  private Map<String, String> groups(Element identity) {
    Map<String, String> groups = new HashMap<>();
    for (Element all : identity.all("NamePartGroups")) {
      for (Element master : all.all("MasterNamePartGroup")) {
        for (Element group : master.all("NamePartGroup")) {
          String type = references.word("NamePartType", group.attribute("NamePartTypeID"));
          group.attribute("ID").ifPresent(id -> groups.put(id, type));
        }
      }
    }
    return groups;
  }

  private void alias(Element alias, Map<String, String> groups, Draft draft) {
    Standing standing = standing(alias);
    for (Element name : alias.all("DocumentedName")) {
      Map<String, String> parts = new HashMap<>();
      for (Element part : name.all("DocumentedNamePart")) {
        for (Element value : part.all("NamePartValue")) {
          String type = groups.getOrDefault(value.attribute("NamePartGroupID").orElse(""), "");
          parts.merge(type, value.text(), Words::join);
        }
      }
      draft.name(known(parts, standing, draft.kind()));
    }
  }

  private Standing standing(Element alias) {
    if (isTrue(alias, "LowQuality")) {
      return Standing.WEAK;
    }
    if (isTrue(alias, "Primary")) {
      return Standing.MAIN;
    }
    String type = references.word("AliasType", alias.attribute("AliasTypeID"));
    return type.equals("F.K.A.") ? Standing.FORMER : Standing.ALIAS;
  }

  private static Optional<KnownName> known(
      Map<String, String> parts, Standing standing, ProfileKind kind) {
    if (kind == ProfileKind.PERSON) {
      Optional<KnownName> name = PersonNames.ofParts(personal(parts), standing);
      if (name.isPresent()) {
        return name;
      }
    }
    List<String> all =
        parts.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    return PersonNames.said(Words.join(all.toArray(String[]::new)))
        .map(words -> KnownName.of(words, standing));
  }

  private static NameParts personal(Map<String, String> parts) {
    String family =
        Words.join(parts.get("Last Name"), parts.get("Maiden Name"), parts.get("Matronymic"));
    String given =
        Words.join(parts.get("First Name"), parts.get("Middle Name"), parts.get("Nickname"));
    return new NameParts(
        PersonNames.said(given),
        PersonNames.said(parts.getOrDefault("Patronymic", "")),
        PersonNames.said(family));
  }

  private static boolean isTrue(Element element, String name) {
    return element.attribute(name).filter("true"::equalsIgnoreCase).isPresent();
  }
}

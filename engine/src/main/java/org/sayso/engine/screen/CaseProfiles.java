package org.sayso.engine.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.FoundRelation;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Gender;
import org.sayso.model.finding.Factuality;
import org.sayso.model.finding.Polarity;
import org.sayso.model.finding.RelationType;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;

/** What a case knows of somebody, as the profile that lists are asked about. */
final class CaseProfiles {
  private static final Map<Schema, ProfileKind> KINDS =
      Map.of(
          Schema.PERSON, ProfileKind.PERSON,
          Schema.ORGANIZATION, ProfileKind.ORGANIZATION,
          Schema.COMPANY, ProfileKind.COMPANY,
          Schema.PUBLIC_BODY, ProfileKind.PUBLIC_BODY);

  private static final Pattern ARTICLE =
      Pattern.compile("^(the|a|an)\\s+", Pattern.CASE_INSENSITIVE);

  private CaseProfiles() {}

  /**
   * Whether such an entity is screened: people and bodies, no states, places or peoples; and with a
   * name, not as "the minister" alone.
   */
  static boolean isScreened(CaseEntity entity) {
    return KINDS.containsKey(entity.schema()) && isName(entity.name());
  }

  /** Whether some word but a leading article begins as names do. */
  private static boolean isName(String words) {
    String bare = ARTICLE.matcher(words.strip()).replaceFirst("");
    return Stream.of(bare.split("\\s+"))
        .filter(word -> !word.isEmpty())
        .map(word -> word.codePointAt(0))
        .anyMatch(c -> Character.isLetterOrDigit(c) && !Character.isLowerCase(c));
  }

  static Profile of(Dossier dossier) {
    CaseEntity entity = dossier.entity();
    return new Profile(entity.id(), KINDS.get(entity.schema()), names(dossier), traits(dossier));
  }

  private static List<KnownName> names(Dossier dossier) {
    CaseEntity entity = dossier.entity();
    List<KnownName> names = new ArrayList<>();
    names.add(KnownName.of(entity.name(), Standing.MAIN));
    Stream<String> called =
        own(dossier, RelationType.ALIAS)
            .filter(r -> r.subject().means(entity.id()))
            .map(r -> r.object().words());
    Stream.concat(entity.aliases().stream(), called)
        .distinct()
        .filter(name -> !name.equals(entity.name()) && !name.isBlank())
        .map(name -> KnownName.of(name, standing(name)))
        .forEach(names::add);
    return names;
  }

  // A surname or an acronym alone is how the news speak of somebody, not what one is called.
  private static Standing standing(String alias) {
    return alias.strip().indexOf(' ') < 0 ? Standing.WEAK : Standing.ALIAS;
  }

  private static Traits traits(Dossier dossier) {
    return new Traits(
        Births.of(dossier),
        List.of(),
        countries(dossier),
        Gender.UNKNOWN,
        tenures(dossier),
        List.of());
  }

  private static List<String> countries(Dossier dossier) {
    return Stream.of(RelationType.NATIONALITY, RelationType.BASED_IN)
        .flatMap(type -> own(dossier, type))
        .filter(r -> r.subject().means(dossier.entity().id()))
        .flatMap(
            r ->
                Countries.standard()
                    .find(r.object().name())
                    .or(() -> Countries.standard().find(r.object().words()))
                    .stream())
        .map(name -> name.country().code())
        .distinct()
        .toList();
  }

  private static List<Tenure> tenures(Dossier dossier) {
    return own(dossier, RelationType.POSITION)
        .filter(r -> r.subject().means(dossier.entity().id()))
        .map(CaseProfiles::tenure)
        .distinct()
        .toList();
  }

  private static Tenure tenure(FoundRelation found) {
    return new Tenure(
        found.relation().role().orElse(""),
        Optional.of(found.object().name()),
        found.relation().since(),
        found.relation().until());
  }

  /** What is told of it as a fact, or nearly. */
  private static Stream<FoundRelation> own(Dossier dossier, RelationType type) {
    return dossier.relations().stream()
        .filter(r -> r.relation().type() == type)
        .filter(r -> r.relation().polarity() == Polarity.POSITIVE)
        .filter(r -> r.factuality() == Factuality.ASSERTED || r.factuality() == Factuality.HEDGED);
  }
}

package org.sayso.engine.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.engine.listed.MatchExample;
import org.sayso.model.entity.Gender;
import org.sayso.model.geo.Countries;
import org.sayso.model.profile.Identifier;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.NameParts;
import org.sayso.model.profile.Profile;
import org.sayso.model.profile.ProfileKind;
import org.sayso.model.profile.Standing;
import org.sayso.model.profile.Tenure;
import org.sayso.model.profile.Traits;
import org.sayso.model.text.Edtf;

/** An example as a profile. Values that a property cannot have are passed over, as yente does. */
final class ExampleProfile {
  private static final String[] NUMBERS = {
    "passportNumber",
    "idNumber",
    "registrationNumber",
    "taxNumber",
    "socialSecurityNumber",
    "innCode",
    "ogrnCode",
    "leiCode",
    "vatCode",
    "dunsCode",
    "swiftBic",
    "imoNumber",
    "mmsi"
  };

  private ExampleProfile() {}

  /** Empty where the example has no name. */
  static Optional<Profile> of(MatchExample example) {
    ProfileKind kind = kind(example.schema());
    List<KnownName> names = names(example);
    if (names.isEmpty()) {
      return Optional.empty();
    }
    String id = example.id().orElse(names.get(0).words());
    return Optional.of(new Profile(id, kind, names, traits(example)));
  }

  private static ProfileKind kind(String schema) {
    return Stream.of(ProfileKind.values())
        .filter(kind -> kind.label().equals(schema))
        .findFirst()
        .orElseThrow(
            () ->
                Refused.query(
                    "Cannot parse example entity: invalid schema: %s; there are: %s"
                        .formatted(
                            schema,
                            Stream.of(ProfileKind.values())
                                .map(ProfileKind::label)
                                .collect(Collectors.joining(", ")))));
  }

  private static List<KnownName> names(MatchExample example) {
    List<KnownName> names = new ArrayList<>();
    Optional<NameParts> parts = parts(example);
    for (String name : example.all("name")) {
      names.add(new KnownName(name, Standing.MAIN, names.isEmpty() ? parts : Optional.empty()));
    }
    if (names.isEmpty()) {
      String whole =
          String.join(
              " ", example.all("firstName", "secondName", "middleName", "fatherName", "lastName"));
      if (!whole.isBlank()) {
        names.add(new KnownName(whole, Standing.MAIN, parts));
      }
    }
    example.all("alias").forEach(name -> names.add(KnownName.of(name, Standing.ALIAS)));
    example.all("weakAlias").forEach(name -> names.add(KnownName.of(name, Standing.WEAK)));
    example.all("previousName").forEach(name -> names.add(KnownName.of(name, Standing.FORMER)));
    return names;
  }

  private static Optional<NameParts> parts(MatchExample example) {
    Optional<String> given = joined(example.all("firstName", "secondName", "middleName"));
    Optional<String> father = joined(example.all("fatherName"));
    Optional<String> family = joined(example.all("lastName"));
    return family.isEmpty() ? Optional.empty() : Optional.of(new NameParts(given, father, family));
  }

  private static Optional<String> joined(List<String> words) {
    return Optional.of(String.join(" ", words)).filter(w -> !w.isEmpty());
  }

  private static Traits traits(MatchExample example) {
    return new Traits(
        example.all("birthDate", "incorporationDate").stream()
            .flatMap(value -> date(value).stream())
            .toList(),
        example.all("birthPlace", "address"),
        example
            .all("nationality", "citizenship", "country", "jurisdiction", "mainCountry", "flag")
            .stream()
            .flatMap(value -> country(value).stream())
            .distinct()
            .toList(),
        gender(example),
        example.all("position").stream()
            .map(p -> new Tenure(p, Optional.empty(), Optional.empty(), Optional.empty()))
            .toList(),
        Stream.of(NUMBERS)
            .flatMap(kind -> example.all(kind).stream().map(value -> new Identifier(kind, value)))
            .toList());
  }

  private static Optional<Edtf> date(String value) {
    try {
      return Optional.of(new Edtf(value.split("T", 2)[0]));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> country(String value) {
    String code = value.toUpperCase(Locale.ROOT);
    return code.matches("[A-Z]{2}")
        ? Optional.of(code)
        : Countries.standard().find(value).map(found -> found.country().code());
  }

  private static Gender gender(MatchExample example) {
    return switch (String.join("", example.all("gender")).toLowerCase(Locale.ROOT)) {
      case "male", "m" -> Gender.MALE;
      case "female", "f" -> Gender.FEMALE;
      default -> Gender.UNKNOWN;
    };
  }
}

package org.sayso.link.within;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.Spelling;
import org.sayso.link.sense.NameUse;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.model.geo.Country;

/** What an entity is called, and what kind of thing it is, by all its names in an article. */
final class EntityNames {
  private final OrganizationNames organizations;

  EntityNames(OrganizationNames organizations) {
    this.organizations = organizations;
  }

  /**
   * The state's usual name; for all others the fullest name as in the text: more words first, then
   * the more frequent, then the longer, then the earlier.
   */
  String name(List<NameUse> uses) {
    for (NameUse use : uses) {
      if (use.name() instanceof Name.State state) {
        return state.country().name();
      }
    }
    List<NameUse> full = uses.stream().filter(u -> !u.name().isShort()).toList();
    List<String> spelled = (full.isEmpty() ? uses : full).stream().map(this::spelled).toList();
    Map<String, Long> counts =
        spelled.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    Comparator<String> fuller =
        Comparator.comparing((String s) -> !isLoud(s))
            .thenComparingInt(EntityNames::words)
            .thenComparingLong(counts::get)
            .thenComparingInt(String::length)
            .thenComparingInt(s -> -spelled.indexOf(s));
    return spelled.stream().max(fuller).orElseThrow();
  }

  /**
   * A state where some name is one; else what the names' words say, else the most frequent hint.
   */
  Schema schema(List<NameUse> uses) {
    for (NameUse use : uses) {
      if (use.name() instanceof Name.State) {
        return Schema.COUNTRY;
      }
    }
    List<Schema> told =
        uses.stream().map(u -> u.name().schema()).filter(s -> s != Schema.ORGANIZATION).toList();
    boolean body = uses.stream().anyMatch(u -> u.name() instanceof OrganizationName);
    return body ? bodySchema(uses, told) : mostFrequent(told);
  }

  private static Schema bodySchema(List<NameUse> uses, List<Schema> told) {
    List<Schema> bodies = told.stream().filter(EntityNames::isBody).toList();
    List<Schema> hints =
        uses.stream().map(u -> u.mention().schema()).filter(EntityNames::isBody).toList();
    return !bodies.isEmpty()
        ? mostFrequent(bodies)
        : hints.isEmpty() ? Schema.ORGANIZATION : mostFrequent(hints);
  }

  private static boolean isBody(Schema schema) {
    return schema == Schema.COMPANY || schema == Schema.PUBLIC_BODY;
  }

  private static Schema mostFrequent(List<Schema> schemas) {
    Map<Schema, Long> counts =
        schemas.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    long most = counts.values().stream().max(Comparator.naturalOrder()).orElseThrow();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() == most)
        .findFirst()
        .orElseThrow()
        .getKey();
  }

  private String spelled(NameUse use) {
    String bare = Spelling.clean(use.words()).replaceAll("['’]s?$", "");
    if (use.name() instanceof Name.Place) {
      return Countries.standard().findRegion(bare).orElse(bare.replaceAll("^the\\s+", ""));
    }
    return use.name() instanceof OrganizationName name ? body(name, bare) : bare;
  }

  /** "Foreign Ministry" whose state stands beside it is "Foreign Ministry of Serbia". */
  private String body(OrganizationName name, String words) {
    String shown = organizations.display(words);
    boolean silent = organizations.parse(words).flatMap(OrganizationName::state).isEmpty();
    boolean generic = name.style() == OrganizationName.Style.GENERIC;
    return generic && silent && name.state().isPresent()
        ? shown + " of " + stateName(name.state().get())
        : shown;
  }

  private static String stateName(String code) {
    return Countries.standard().all().stream()
        .filter(c -> c.code().equals(code))
        .map(Country::name)
        .findFirst()
        .orElse(code);
  }

  private static int words(String name) {
    return name.replaceAll("^[Tt]he ", "").split("[\\s]+").length;
  }

  private static boolean isLoud(String name) {
    return name.length() > 6 && name.equals(name.toUpperCase(Locale.ROOT));
  }
}

package org.sayso.engine.table;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.model.geo.Country;
import org.sayso.model.geo.CountryCodes;

/**
 * Which country and which sectors an actor belongs to.
 *
 * @param name the entity's name, else the words
 * @param country as the article says; empty where it does not, or for what belongs to none
 * @param sectors the most telling first; may be empty
 */
public record ActorCode(String name, Optional<Country> country, List<Sector> sectors) {
  public ActorCode {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(country, "country");
    sectors = List.copyOf(sectors);
  }

  /** The country's code of CAMEO; empty where there is none. */
  public Optional<String> cameoCountry() {
    return country.map(c -> CountryCodes.of(c).cameo());
  }

  /** The whole code of CAMEO: {@code SRBMIL}; blank where nothing is known. */
  public String cameo() {
    StringBuilder code = new StringBuilder(cameoCountry().orElse(""));
    cameoTypes().forEach(code::append);
    return code.toString();
  }

  /** The type codes of CAMEO, at most three. */
  public List<String> cameoTypes() {
    return sectors.stream().flatMap(s -> s.cameo().stream()).distinct().limit(3).toList();
  }
}

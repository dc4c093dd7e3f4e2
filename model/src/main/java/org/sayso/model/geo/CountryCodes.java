package org.sayso.model.geo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What tables of events write for a state.
 *
 * @param country ISO 3166-1 alpha-2, as in {@link Country#code()}
 * @param alpha3 ISO 3166-1 alpha-3; {@code XKX} for Kosovo, by usage
 * @param cameo the code that CAMEO's actors begin with
 * @param fips FIPS 10-4, which GDELT writes for places; empty where it has no one code
 */
public record CountryCodes(String country, String alpha3, String cameo, Optional<String> fips) {
  private static final Map<String, CountryCodes> ALL =
      Table.read("codes.tsv").stream()
          .map(CountryCodes::codes)
          .collect(Collectors.toUnmodifiableMap(CountryCodes::country, Function.identity()));

  public CountryCodes {
    if (!alpha3.matches("[A-Z]{3}") || !cameo.matches("[A-Z]{3}")) {
      throw new IllegalArgumentException("not codes of a country: " + alpha3 + " " + cameo);
    }
  }

  /** The codes of a state of {@link Countries}. */
  public static CountryCodes of(Country country) {
    CountryCodes codes = ALL.get(country.code());
    if (codes == null) {
      throw new IllegalArgumentException("no codes for " + country.code());
    }
    return codes;
  }

  private static CountryCodes codes(List<List<String>> row) {
    String fips = row.get(3).get(0);
    return new CountryCodes(
        row.get(0).get(0),
        row.get(1).get(0),
        row.get(2).get(0),
        fips.equals("-") ? Optional.empty() : Optional.of(fips));
  }
}

package org.sayso.model.geo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The states of the world by all their usual English words and by their names in other languages.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Countries.standard().find("the U.S.");  // United States, ABBREVIATION
 * Countries.standard().find("Moscow");    // Russia, CAPITAL
 * Countries.standard().find("us");        // empty
 * Countries.standard().find("ประเทศไทย");  // Thailand, NAME
 * }</pre>
 */
public final class Countries {
  private static final Countries STANDARD = new Countries();

  private final List<Country> all;
  private final Map<String, Country> byCode = new HashMap<>();
  private final Map<String, CountryName> byName = new HashMap<>();
  private final Map<String, CountryName> byAbbreviation = new HashMap<>();
  private final Map<String, String> regions = new HashMap<>();

  private Countries() {
    List<List<List<String>>> rows = Table.read("countries.tsv");
    all = rows.stream().map(Countries::country).toList();
    all.forEach(c -> byCode.put(c.code(), c));
    for (CountryNameKind kind : CountryNameKind.values()) {
      rows.forEach(row -> add(row, kind));
    }
    for (List<List<String>> row : Table.read("regions.tsv")) {
      String name = row.get(0).get(0);
      row.forEach(words -> words.forEach(w -> regions.putIfAbsent(Words.key(w), name)));
    }
  }

  /** The table that comes with Sayso; always the same object. */
  public static Countries standard() {
    return STANDARD;
  }

  /** Every state, in the order of the English names. */
  public List<Country> all() {
    return all;
  }

  /**
   * The state that the words belong to. A leading "the", dots and the shape of apostrophes do not
   * matter; capitals do ("US" is a state, "us" is not; "Turkey" is one, "turkey" is not). The words
   * must be the whole name: "Serbian president" is none. English goes before other languages, and a
   * foreign name that English reads otherwise ("Island") is none.
   *
   * @return empty where they belong to no state, or only together with other words ("eastern")
   */
  public Optional<CountryName> find(String words) {
    String name = Words.bare(words);
    if (name.isEmpty() || !Words.mayBeginName(name.codePointAt(0))) {
      return Optional.empty();
    }
    String key = Words.key(words);
    return Optional.ofNullable(byAbbreviation.get(name))
        .or(() -> Optional.ofNullable(byName.get(key)))
        .or(() -> regions.containsKey(key) ? Optional.empty() : foreign(key));
  }

  private Optional<CountryName> foreign(String key) {
    return ForeignNames.code(key)
        .map(byCode::get)
        .map(country -> new CountryName(country, CountryNameKind.NAME));
  }

  /**
   * The usual name of a region that is no state, by its name or adjective: "Balkans" for "the
   * Balkan", "the West" for "Western". Same rules of spelling as {@link #find}.
   */
  public Optional<String> findRegion(String words) {
    String name = Words.bare(words);
    return name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))
        ? Optional.empty()
        : Optional.ofNullable(regions.get(Words.key(words)));
  }

  /** Whether the words are a region's name or adjective. */
  public boolean isRegion(String words) {
    return findRegion(words).isPresent();
  }

  private static Country country(List<List<String>> row) {
    return new Country(row.get(0).get(0), row.get(1).get(0));
  }

  private void add(List<List<String>> row, CountryNameKind kind) {
    CountryName meaning = new CountryName(country(row), kind);
    switch (kind) {
      case NAME -> {
        put(row.get(1), meaning);
        put(row.get(2), meaning);
      }
      case ABBREVIATION ->
          row.get(3).forEach(w -> byAbbreviation.putIfAbsent(Words.bare(w), meaning));
      case ADJECTIVE -> put(row.get(4), meaning);
      case PEOPLE -> put(row.get(5), meaning);
      case CAPITAL -> put(row.get(6), meaning);
    }
  }

  private void put(List<String> words, CountryName meaning) {
    words.forEach(w -> byName.putIfAbsent(Words.key(w), meaning));
  }
}

package org.sayso.read.ofac;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.read.form.Element;
import org.sayso.read.roster.Words;

/** The words behind the numbers of the advanced XML, and the places. Not thread-safe. */
final class References {
  private final Map<String, Element> values = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();

  /**
   * A place.
   *
   * @param words its address on one line
   * @param country as named there; empty where it is not
   */
  record Place(String words, String country) {}

  /** Takes all sets of values. */
  void take(Element sets) {
    for (Element set : sets.children()) {
      for (Element value : set.children()) {
        value.attribute("ID").ifPresent(id -> values.put(value.name() + " " + id, value));
      }
    }
  }

  /** The word of a number; empty where it has none. */
  String word(String type, Optional<String> id) {
    return id.map(i -> values.get(type + " " + i)).map(Element::text).orElse("");
  }

  /** What another number of the value is. */
  Optional<String> attribute(String type, Optional<String> id, String name) {
    return id.map(i -> values.get(type + " " + i)).flatMap(v -> v.attribute(name));
  }

  /** Takes a place. */
  void place(Element location) {
    String country = "";
    for (Element named : location.all("LocationCountry")) {
      country = word("Country", named.attribute("CountryID"));
    }
    for (Element area : location.all("LocationAreaCode")) {
      Optional<String> said = attribute("AreaCode", area.attribute("AreaCodeID"), "Description");
      country = country.isEmpty() ? said.orElse("") : country;
    }
    StringBuilder lines = new StringBuilder();
    for (Element part : location.all("LocationPart")) {
      part.first("LocationPartValue")
          .flatMap(v -> v.words("Value"))
          .ifPresent(v -> lines.append(v).append('\n'));
    }
    String known = country.equals("undetermined") ? "" : country;
    String words = Words.lines(Words.lines(lines.toString().split("\n")), known);
    Place place = new Place(words, known.isEmpty() ? words : known);
    location.attribute("ID").ifPresent(id -> places.put(id, place));
  }

  /** The place of a number. */
  Optional<Place> place(String id) {
    return Optional.ofNullable(places.get(id));
  }
}

package org.sayso.read.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of a table's columns. Capitals, blanks and signs in them do not matter. Immutable. */
public final class Heading {
  private final List<String> names;
  private final Map<String, List<Integer>> places = new HashMap<>();

  /** The names in a row. */
  public Heading(Row row) {
    names = row.cells();
    for (int i = 0; i < names.size(); i++) {
      places.computeIfAbsent(key(names.get(i)), k -> new ArrayList<>()).add(i);
    }
  }

  /** Every name, in order. */
  public List<String> names() {
    return names;
  }

  /** Whether there is a column of the name. */
  public boolean has(String name) {
    return places.containsKey(key(name));
  }

  /** The first of these columns whose cell in the row is not blank; empty where there is none. */
  public String cell(Row row, String... wanted) {
    for (String name : wanted) {
      for (int place : places.getOrDefault(key(name), List.of())) {
        if (!row.cell(place).isEmpty()) {
          return row.cell(place);
        }
      }
    }
    return "";
  }

  /**
   * Demands columns.
   *
   * @param row the heading, to point at
   * @throws org.sayso.model.SaysoException where one is absent
   */
  public void demand(Row row, List<String> wanted) {
    List<String> absent = wanted.stream().filter(w -> !has(w)).toList();
    if (!absent.isEmpty()) {
      throw row.spot()
          .flaw(
              "the heading lacks the columns " + String.join(", ", absent),
              "fetch the list again, or name its columns in a field map");
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}

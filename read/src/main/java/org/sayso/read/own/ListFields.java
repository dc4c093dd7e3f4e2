package org.sayso.read.own;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.read.form.Row;
import org.sayso.read.form.Spot;
import org.sayso.read.form.Table;
import org.sayso.read.roster.Words;

/** Which columns are for which slot. */
record ListFields(Map<ListSlot, List<String>> columns) {
  ListFields {
    Map<ListSlot, List<String>> copy = new EnumMap<>(ListSlot.class);
    columns.forEach((slot, names) -> copy.put(slot, List.copyOf(names)));
    columns = copy;
  }

  /** One {@code slot=column} a line or between commas; {@code #} begins a comment. */
  static ListFields of(String words, String file) {
    Map<ListSlot, List<String>> columns = new EnumMap<>(ListSlot.class);
    int number = 0;
    for (String line : words.split("\\R", -1)) {
      number++;
      for (String pair : line.replaceFirst("^\\s*#.*", "").split(",")) {
        if (!pair.isBlank()) {
          pair(pair, new Spot(file, number, 1), columns);
        }
      }
    }
    if (!columns.containsKey(ListSlot.NAME)) {
      throw Spot.of(file).flaw("the field map names no column for “name”", "add name=COLUMN");
    }
    return new ListFields(columns);
  }

  /** Columns that are called as the slots are. */
  static ListFields plain(Table table) {
    Map<ListSlot, List<String>> columns = new EnumMap<>(ListSlot.class);
    for (String name : table.heading().names()) {
      ListSlot.find(name.strip())
          .ifPresent(s -> columns.computeIfAbsent(s, k -> new ArrayList<>()).add(name));
    }
    return new ListFields(columns);
  }

  /** Whether every cell of a heading is the name of a slot, and one of them is the name. */
  static boolean isPlain(Row heading) {
    return heading.cells().size() > 1
        && heading.cells().stream().allMatch(c -> ListSlot.find(c.strip()).isPresent())
        && heading.cells().stream().anyMatch(c -> c.strip().equalsIgnoreCase("name"));
  }

  private static void pair(String pair, Spot spot, Map<ListSlot, List<String>> into) {
    int at = pair.indexOf('=');
    String label = at < 0 ? pair.strip() : pair.substring(0, at).strip();
    ListSlot slot =
        ListSlot.find(label)
            .filter(s -> at > 0)
            .orElseThrow(
                () ->
                    spot.flaw(
                        "“%s” is no slot of a list".formatted(label),
                        "write slot=column; the slots are " + ListSlot.labels()));
    into.computeIfAbsent(slot, s -> new ArrayList<>()).add(pair.substring(at + 1).strip());
  }

  /** Refuses a table that lacks a column of the map. */
  void check(Table table) {
    for (List<String> names : columns.values()) {
      for (String name : names) {
        for (String part : name.split("\\+")) {
          if (!table.heading().has(part)) {
            throw new Spot(table.row().spot().file(), 1, 1)
                .flaw(
                    "there is no column “%s”".formatted(part.strip()),
                    "the columns are "
                        + table.heading().names().stream().collect(Collectors.joining(", ")));
          }
        }
      }
    }
  }

  /** What a row has for a slot, lists in a cell taken apart. */
  List<String> all(Table row, ListSlot slot) {
    return columns.getOrDefault(slot, List.of()).stream()
        .map(name -> joined(row, name))
        .flatMap(cell -> Cells.split(cell).stream())
        .toList();
  }

  /** The first of them; empty where there is none. */
  Optional<String> first(Table row, ListSlot slot) {
    return columns.getOrDefault(slot, List.of()).stream()
        .map(name -> Words.clean(joined(row, name)))
        .filter(cell -> !cell.isEmpty())
        .findFirst();
  }

  private static String joined(Table row, String name) {
    if (row.heading().has(name)) {
      return row.cell(name);
    }
    return Words.join(
        java.util.Arrays.stream(name.split("\\+")).map(row::cell).toArray(String[]::new));
  }
}

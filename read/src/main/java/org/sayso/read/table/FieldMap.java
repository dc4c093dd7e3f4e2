package org.sayso.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.read.lexicon.Lexicon;

/**
 * Which fields of a row are the title, the text and so on. Immutable.
 *
 * @param fields for each slot the names that are tried, in order; a dot leads into an object
 * @param isGiven whether the user said so
 */
public record FieldMap(Map<Slot, List<String>> fields, boolean isGiven) {
  private static final String FILE = "table-fields.tsv";

  public FieldMap {
    Map<Slot, List<String>> copy = new EnumMap<>(Slot.class);
    fields.forEach((slot, names) -> copy.put(slot, List.copyOf(names)));
    fields = Map.copyOf(copy);
  }

  /** All presets, one after another. */
  public static FieldMap standard() {
    Map<Slot, List<String>> all = new EnumMap<>(Slot.class);
    Lexicon.of(FILE).rows().stream()
        .filter(row -> !row.get(0).startsWith("gdelt"))
        .forEach(row -> add(all, row));
    return new FieldMap(all, false);
  }

  /**
   * What the user says: the name of a preset, or {@code slot=field} pairs, or both, with commas
   * between: {@code newspaper4k,text=cleaned}. Slots that are not named stay as usual.
   *
   * @throws IllegalArgumentException where a word is neither, with the words that are
   */
  public static FieldMap of(String words) {
    Map<Slot, List<String>> said = new EnumMap<>(Slot.class);
    Map<Slot, List<String>> presets = new EnumMap<>(Slot.class);
    for (String word : words.split(",")) {
      if (word.contains("=")) {
        pair(word, said);
      } else if (!word.isBlank()) {
        preset(word.strip(), presets);
      }
    }
    Map<Slot, List<String>> all = new EnumMap<>(standard().fields);
    all.putAll(presets);
    all.putAll(said);
    return new FieldMap(all, true);
  }

  /** The preset of this name. */
  static FieldMap ofPreset(String name) {
    Map<Slot, List<String>> fields = new EnumMap<>(Slot.class);
    preset(name, fields);
    return new FieldMap(fields, false);
  }

  /** The names tried for a slot, in order. */
  List<String> names(Slot slot) {
    return fields.getOrDefault(slot, List.of());
  }

  /** Whether one of these field names is an article's words. */
  boolean hasWords(Set<String> names) {
    return has(Slot.TEXT, names) || has(Slot.HTML, names);
  }

  /** Whether one of these field names is for the slot. */
  boolean has(Slot slot, Set<String> names) {
    return names(slot).stream().anyMatch(name -> names.contains(name.split("\\.")[0]));
  }

  private static void pair(String word, Map<Slot, List<String>> into) {
    int at = word.indexOf('=');
    String label = word.substring(0, at).strip();
    Slot slot = Slot.find(label).orElseThrow(() -> new IllegalArgumentException(unknown(label)));
    into.computeIfAbsent(slot, s -> new ArrayList<>()).add(word.substring(at + 1).strip());
  }

  private static String unknown(String label) {
    String slots = Arrays.stream(Slot.values()).map(Slot::label).collect(Collectors.joining(", "));
    return "an article has no “%s”; it has %s".formatted(label, slots);
  }

  private static void preset(String name, Map<Slot, List<String>> into) {
    Lexicon rows = Lexicon.of(FILE).where(name);
    if (rows.rows().isEmpty()) {
      String known =
          Lexicon.of(FILE).column(0).stream().distinct().collect(Collectors.joining(", "));
      throw new IllegalArgumentException(
          "“%s” is neither slot=field nor a preset; presets are %s".formatted(name, known));
    }
    rows.rows().forEach(row -> add(into, row));
  }

  private static void add(Map<Slot, List<String>> into, List<String> row) {
    Slot slot = Slot.find(row.get(1)).orElseThrow();
    List<String> names = into.computeIfAbsent(slot, s -> new ArrayList<>());
    if (!names.contains(row.get(2))) {
      names.add(row.get(2));
    }
  }
}

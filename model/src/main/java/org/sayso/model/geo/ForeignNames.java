package org.sayso.model.geo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The states' names in other languages than English: {@code foreign.tsv} without what stands in
 * {@code left-out.tsv}, and without what means two states. Read when first asked, for most runs ask
 * for English words alone.
 */
final class ForeignNames {
  /** "Country", written before the name without a blank: Thai, Lao, Khmer. */
  private static final List<String> STATE = List.of("ประเทศ", "ປະເທດ", "ប្រទេស");

  private ForeignNames() {}

  /** The code of the state of that {@link Words#key}. */
  static Optional<String> code(String key) {
    return Optional.ofNullable(Codes.BY_KEY.get(key)).or(() -> bare(key).map(Codes.BY_KEY::get));
  }

  private static Optional<String> bare(String key) {
    return STATE.stream().filter(key::startsWith).map(w -> key.substring(w.length())).findFirst();
  }

  /** Loaded with the first question. */
  private static final class Codes {
    static final Map<String, String> BY_KEY = read();

    private static Map<String, String> read() {
      Set<String> dropped = new HashSet<>();
      Table.read("left-out.tsv").forEach(row -> dropped.add(Words.key(row.get(0).get(0))));
      Map<String, String> codes = new HashMap<>();
      for (List<List<String>> row : Table.read("foreign.tsv")) {
        String code = row.get(0).get(0);
        for (String name : row.get(1)) {
          String other = codes.putIfAbsent(Words.key(name), code);
          if (other != null && !other.equals(code)) {
            dropped.add(Words.key(name));
          }
        }
      }
      codes.keySet().removeAll(dropped);
      return Map.copyOf(codes);
    }
  }
}

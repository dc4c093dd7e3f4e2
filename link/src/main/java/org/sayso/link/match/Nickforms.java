package org.sayso.link.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.link.table.Table;

/** Which given names may be one: short forms and the forms of other languages. Immutable. */
final class Nickforms {
  private final Map<String, Set<String>> others = new HashMap<>();

  Nickforms() {
    Table.read("nicknames.tsv").forEach(r -> add(List.of(r.get(0), r.get(1))));
    for (List<String> row : Table.read("match/forms.tsv")) {
      add(List.of(row.get(0).split(" ")));
    }
  }

  private void add(List<String> forms) {
    for (String form : forms) {
      others.computeIfAbsent(form, f -> new HashSet<>()).addAll(new ArrayList<>(forms));
    }
  }

  boolean may(String one, String other) {
    Set<String> forms = others.get(one);
    return forms != null && forms.contains(other);
  }

  boolean has(String word) {
    return others.containsKey(word);
  }
}

package org.sayso.link.part;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.link.table.Table;

/** Takes "Ltd", "GmbH", "Open Joint Stock Company" off bodies' names. Immutable. */
final class LegalForms {
  private static final int LONGEST = 6;
  private static final int SHORTEST_GLUED = 3;
  private static final Set<String> ONLY_LAST =
      Set.of(
          "limited",
          "company",
          "co",
          "inc",
          "corporation",
          "corp",
          "ltd",
          "incorporated",
          "as",
          "at",
          "ad",
          "na",
          "se",
          "fz",
          "ip",
          "sia",
          "spa",
          "eg",
          "ev",
          "ug",
          "hf",
          "rt",
          "ou",
          "sl");
  private static final List<String> GLUED =
      List.of(
          "cjsc", "gmbh", "jsc", "limited", "llc", "ltd", "oao", "ojsc", "ooo", "pao", "pjsc",
          "sarl", "srl", "zao");

  private final Map<String, String> classes = new HashMap<>();
  private final Map<String, String> cut = new HashMap<>();

  LegalForms() {
    for (List<String> row : Table.read("match/legal.tsv")) {
      classes.put(row.get(0), row.get(1));
      int last = row.get(0).lastIndexOf(' ');
      if (last > 0) {
        for (int end = last + 4; end < row.get(0).length(); end++) {
          cut.putIfAbsent(row.get(0).substring(0, end), row.get(1));
        }
      }
    }
  }

  /**
   * Takes the forms at the beginning and the end out of the words, as long as a word is left.
   *
   * @return their classes
   */
  Set<String> takeOff(List<String> words) {
    Set<String> taken = new HashSet<>();
    while (atEnd(words, taken) || atStart(words, taken)) {
      continue;
    }
    return taken;
  }

  boolean is(String word) {
    return classes.containsKey(word);
  }

  /** What is left of a word that a form has grown onto: "argument" of "jscargument"; or none. */
  List<String> withoutGlued(String word) {
    List<String> out = new ArrayList<>();
    for (String form : GLUED) {
      if (word.length() - form.length() > SHORTEST_GLUED) {
        if (word.startsWith(form)) {
          out.add(word.substring(form.length()));
        } else if (word.endsWith(form)) {
          out.add(word.substring(0, word.length() - form.length()));
        }
      }
    }
    return out;
  }

  private boolean atEnd(List<String> words, Set<String> taken) {
    for (int n = Math.min(LONGEST, words.size() - 1); n > 0; n--) {
      List<String> end = words.subList(words.size() - n, words.size());
      String phrase = String.join(" ", end);
      String form = classes.get(phrase);
      if (form == null && n > 1 && words.size() > n + 1) {
        form = cut.get(phrase);
      }
      if (form != null) {
        taken.add(form);
        end.clear();
        return true;
      }
    }
    return false;
  }

  private boolean atStart(List<String> words, Set<String> taken) {
    for (int n = Math.min(LONGEST, words.size() - 1); n > 0; n--) {
      String phrase = String.join(" ", words.subList(0, n));
      String form = ONLY_LAST.contains(phrase) ? null : classes.get(phrase);
      if (form != null) {
        taken.add(form);
        words.subList(0, n).clear();
        return true;
      }
    }
    return false;
  }
}

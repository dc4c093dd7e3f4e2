package org.sayso.understand.event;

import java.util.List;
import java.util.Set;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * What must stand beside a word for an entry to hold: {@code obj:talks|meeting} (an object with one
 * of these lemmas), {@code prt:up} (a particle), {@code prep:with} (a preposition), {@code person}
 * (a person as object), {@code to} (an infinitive).
 *
 * @param place obj, prt, prep, to
 * @param words any of these; empty for {@code to}
 */
record Condition(String place, Set<String> words) {
  /** Stands for the name of any person. */
  private static final String PERSON = "PERSON";

  static Condition of(String cell) {
    int colon = cell.indexOf(':');
    return colon < 0
        ? new Condition(cell, Set.of())
        : new Condition(cell.substring(0, colon), Set.of(cell.substring(colon + 1).split("\\|")));
  }

  /** The tokens that meet it; empty where it is not met. */
  List<Integer> met(Sentence s, int word) {
    Tree tree = s.tree();
    return switch (place) {
      case "obj" -> themes(s, word).stream().filter(o -> isAnyOf(s, o)).limit(1).toList();
      case "prt" -> particle(s, word);
      case "prep" -> Arguments.obliques(s, word, words).stream().limit(1).toList();
      case "to" ->
          tree.children(word, "xcomp", "advcl", "ccomp", "acl").stream()
              .filter(c -> isInfinitive(s, c))
              .toList();
      case "mod" ->
          tree.children(word, "amod", "compound").stream().filter(c -> isAnyOf(s, c)).toList();
      default -> throw new IllegalStateException("events.tsv: no such condition " + place);
    };
  }

  private static boolean isInfinitive(Sentence s, int clause) {
    return s.tree().children(clause, "mark", "aux").stream()
        .anyMatch(m -> s.token(m).tag().equals("TO"));
  }

  private static List<Integer> themes(Sentence s, int word) {
    return Arguments.patients(s, word);
  }

  private List<Integer> particle(Sentence s, int word) {
    Tree tree = s.tree();
    return tree.children(word, "compound:prt", "advmod", "case", "obl").stream()
        .filter(c -> words.contains(s.token(c).lower()))
        .limit(1)
        .toList();
  }

  private boolean isAnyOf(Sentence s, int token) {
    boolean person = words.contains(PERSON) && s.token(token).name() == NameType.PERSON;
    return person
        || words.contains(s.token(token).lemma().toLowerCase(java.util.Locale.ROOT))
        || words.contains(s.token(token).lower());
  }
}

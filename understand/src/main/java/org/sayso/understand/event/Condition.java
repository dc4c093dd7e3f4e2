package org.sayso.understand.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.understand.language.NameType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * What must stand beside a word for an entry to hold: {@code obj:talks|meeting} (an object with one
 * of these lemmas), {@code prt:up} (a particle), {@code prep:with} (a preposition), {@code
 * obl:alert} (a phrase with a preposition and one of these nouns), {@code person} (a person as
 * object), {@code to} (an infinitive), {@code act} (an infinitive that tells of an event itself),
 * {@code inf:reach|sign} (an infinitive of one of these), {@code aim} (an infinitive on the
 * object), {@code under:say} (a modal in what such a verb says), {@code naming} (what somebody is
 * called), {@code that} (a clause of what is held to be so).
 *
 * @param place obj, prt, prep, to, mod, under, naming, that
 * @param words any of these; empty for {@code to}
 */
record Condition(String place, Set<String> words) {
  private static final int NEAR = 7;

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
      case "obj" -> object(s, word);
      case "prt" -> particle(s, word);
      case "prep" -> Arguments.obliques(s, word, words).stream().limit(1).toList();
      case "to", "act" ->
          tree.children(word, "xcomp", "advcl", "ccomp", "acl").stream()
              .filter(c -> isInfinitive(s, c))
              .toList();
      case "inf" ->
          tree.children(word, "xcomp").stream()
              .filter(c -> isInfinitive(s, c) && isAnyOf(s, c))
              .toList();
      case "aim" ->
          Arguments.patients(s, word).stream()
              .flatMap(o -> tree.children(o, "acl").stream())
              .filter(c -> isInfinitive(s, c))
              .toList();
      case "obl" ->
          tree.children(word, "obl", "nmod").stream().filter(c -> isAnyOf(s, c)).limit(1).toList();
      case "under" -> saying(s, word);
      case "naming" -> naming(s, word);
      case "that" -> held(s, word);
      case "mod" ->
          tree.children(word, "amod", "compound").stream().filter(c -> isAnyOf(s, c)).toList();
      default -> throw new IllegalStateException("events.tsv: no such condition " + place);
    };
  }

  /** What somebody is called: "called him a fool", "called her “a genius”". */
  private static List<Integer> naming(Sentence s, int verb) {
    List<Integer> names =
        s.tree().children(verb, "xcomp", "dep", "ccomp").stream()
            .filter(c -> !s.token(c).isVerb())
            .toList();
    return names.isEmpty() ? quoted(s, verb) : names;
  }

  private static List<Integer> quoted(Sentence s, int verb) {
    return IntStream.range(verb + 1, Math.min(s.size(), verb + NEAR))
        .takeWhile(i -> !s.token(i).isVerb() && !s.token(i).tag().matches("IN|TO|[,.:]"))
        .filter(i -> s.token(i).tag().equals("``"))
        .limit(1)
        .boxed()
        .toList();
  }

  /** A clause that says what somebody holds to be so, not what is to be done. */
  private static List<Integer> held(Sentence s, int verb) {
    Tree tree = s.tree();
    return tree.children(verb, "ccomp").stream()
        .filter(c -> tree.children(c, "aux").stream().noneMatch(a -> isModal(s, a)))
        .filter(
            c -> tree.children(c, "mark").stream().noneMatch(m -> s.token(m).tag().equals("TO")))
        .toList();
  }

  private static boolean isModal(Sentence s, int auxiliary) {
    return s.token(auxiliary).tag().equals("MD");
  }

  /** The verb of saying whose content the modal's clause is. */
  private List<Integer> saying(Sentence s, int modal) {
    Tree tree = s.tree();
    int verb = tree.head(modal);
    int head = verb == Tree.ROOT ? Tree.ROOT : tree.head(verb);
    boolean said = head != Tree.ROOT && tree.isAny(verb, "ccomp", "parataxis", "dep");
    return said && isAnyOf(s, head) ? List.of(head) : List.of();
  }

  private static boolean isInfinitive(Sentence s, int clause) {
    return s.hasTo(clause, "mark", "aux");
  }

  /**
   * The patient, or, for the parser misses some, the nearest such noun of the words that follow.
   */
  private List<Integer> object(Sentence s, int word) {
    List<Integer> patients =
        Arguments.patients(s, word).stream().filter(o -> isAnyOf(s, o)).limit(1).toList();
    return patients.isEmpty() ? following(s, word).stream().toList() : patients;
  }

  private Optional<Integer> following(Sentence s, int word) {
    return IntStream.range(word + 1, Math.min(s.size(), word + NEAR))
        .takeWhile(i -> !s.token(i).isVerb() && !s.token(i).tag().matches("IN|TO|[,.:]|CC|W.*"))
        .filter(i -> isAnyOf(s, i))
        .filter(i -> !isOwner(s, i))
        .boxed()
        .findFirst();
  }

  /** "welcomed President Petrov's plan": neither the president nor Petrov is the object. */
  private static boolean isOwner(Sentence s, int token) {
    int last = token;
    while (last + 1 < s.size() && s.token(last + 1).isProperNoun()) {
      last++;
    }
    return last + 1 < s.size() && s.token(last + 1).tag().equals("POS");
  }

  private List<Integer> particle(Sentence s, int word) {
    Tree tree = s.tree();
    IntStream next = IntStream.range(word + 1, Math.min(word + 2, s.size()));
    boolean torn = words.contains("off");
    return Stream.concat(
            tree.children(word, "compound:prt", "advmod", "case", "obl").stream(),
            torn ? next.boxed() : Stream.of())
        .filter(c -> words.contains(s.token(c).lower()))
        .limit(1)
        .toList();
  }

  private boolean isAnyOf(Sentence s, int token) {
    boolean person = words.contains(PERSON) && s.token(token).name() == NameType.PERSON;
    return person
        || words.contains(s.token(token).lemma().toLowerCase(Locale.ROOT))
        || words.contains(s.token(token).lower());
  }
}

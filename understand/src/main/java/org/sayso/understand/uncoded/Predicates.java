package org.sayso.understand.uncoded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Row;
import org.sayso.understand.lexicon.Table;

/** Tells which words of a sentence are predicates worth asking about. */
final class Predicates {
  /** Verbs that only tie a subject to what follows or say how sure it is. */
  private static final Set<String> BARE = Set.of("be", "seem", "appear", "tend");

  private final Set<String> happenings;
  private final Set<String> lights;

  /** With {@code nouns.tsv}. */
  Predicates() {
    List<Row> rows = Table.read(Predicates.class, "nouns.tsv", 3);
    this.happenings = words(rows, "happening");
    this.lights = words(rows, "light");
  }

  private static Set<String> words(List<Row> rows, String kind) {
    return rows.stream()
        .filter(r -> r.at(1).equals(kind))
        .map(r -> r.at(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Empty for a word that is no predicate, or is part of another. */
  Optional<Predicate> at(Sentence s, int word) {
    Token token = s.token(word);
    if (token.isVerb()) {
      return isMainVerb(s, word) ? Optional.of(verb(s, word)) : Optional.empty();
    }
    if (token.tag().startsWith("JJ")) {
      return isPredicative(s, word) ? Optional.of(adjective(s, word)) : Optional.empty();
    }
    return isHappening(s, word) && !isCarried(s, word)
        ? Optional.of(noun(s, word))
        : Optional.empty();
  }

  private static boolean isMainVerb(Sentence s, int word) {
    return !BARE.contains(s.token(word).lemma())
        && !s.tree().isAny(word, "aux", "cop", "amod", "compound", "case", "mark", "fixed", "det");
  }

  /** "is not safe"; but "is not able to pay" tells of paying. */
  private static boolean isPredicative(Sentence s, int word) {
    Tree tree = s.tree();
    return tree.child(word, "cop").isPresent()
        && tree.child(word, "xcomp", "ccomp", "csubj").isEmpty();
  }

  private boolean isHappening(Sentence s, int word) {
    Token token = s.token(word);
    return token.isNoun()
        && !token.isProperNoun()
        && happenings.contains(token.lemma().toLowerCase(Locale.ROOT))
        && !s.tree().is(word, "compound");
  }

  /** "took part": the verb tells it. */
  private boolean isCarried(Sentence s, int noun) {
    int head = s.tree().head(noun);
    return s.tree().is(noun, "obj") && isLight(s, head) && isMainVerb(s, head);
  }

  private boolean isLight(Sentence s, int verb) {
    return s.token(verb).isVerb() && lights.contains(s.token(verb).lemma());
  }

  private Predicate verb(Sentence s, int word) {
    List<Integer> words = new ArrayList<>(List.of(word));
    words.addAll(s.tree().children(word, "compound:prt"));
    if (isLight(s, word)) {
      s.tree().children(word, "obj").stream()
          .filter(o -> isHappening(s, o))
          .findFirst()
          .ifPresent(words::add);
    }
    return new Predicate(Predicate.Kind.VERB, word, words, label(s, words));
  }

  private static Predicate adjective(Sentence s, int word) {
    List<Integer> words = List.of(word);
    return new Predicate(Predicate.Kind.ADJECTIVE, word, words, "be " + label(s, words));
  }

  private static Predicate noun(Sentence s, int word) {
    List<Integer> words = List.of(word);
    return new Predicate(Predicate.Kind.NOUN, word, words, label(s, words));
  }

  private static String label(Sentence s, List<Integer> words) {
    return words.stream().sorted().map(w -> s.token(w).lemma()).collect(Collectors.joining(" "));
  }
}

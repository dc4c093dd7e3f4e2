package org.sayso.understand.cue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Who speaks, by syntax: the subject of the cue, of the verb that shares its subject, the noun that
 * a relative clause hangs on, the by-phrase of a passive, the owner of a noun. Whoever merely
 * stands near is nobody.
 */
public final class Sources {
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whom");
  private static final Set<String> EMPTY =
      Set.of("there", "what", "this", "that", "nobody", "none", "neither", "nothing");
  private static final Set<String> ASKING =
      Set.of(
          "ask",
          "urge",
          "tell",
          "order",
          "force",
          "allow",
          "persuade",
          "convince",
          "encourage",
          "want",
          "expect",
          "beg",
          "invite",
          "permit",
          "help",
          "instruct",
          "advise",
          "require",
          "compel",
          "pressure",
          "warn",
          "request",
          "lobby");
  private static final int HIGHEST = 6;
  private static final int LONGEST_DATELINE = 12;

  private Sources() {}

  /** The head nouns of the source, coordinated ones included; none where nobody is named. */
  public static List<Integer> of(Cue cue) {
    Sentence sentence = cue.sentence();
    Optional<Integer> head =
        switch (cue.entry().kind()) {
          case VERB ->
              cue.isPassive() ? agent(sentence, cue.head()) : subject(sentence, cue.head(), 0);
          case NOUN -> owner(sentence, cue.head());
          case ADJECTIVE -> subject(sentence, cue.head(), 0);
          case ADVERB -> Optional.empty();
        };
    return head.map(h -> behindDateline(sentence, h, cue.head()))
        .filter(h -> isSomebody(sentence.token(h)))
        .filter(h -> cue.isVerb() || !sentence.token(h).lower().equals("it"))
        .map(h -> coordinated(sentence, h))
        .orElse(List.of());
  }

  /** "OSLAR, Norland — The mayor denied": the parser may take the place for the subject. */
  private static int behindDateline(Sentence sentence, int head, int cue) {
    int dash = dash(sentence, cue);
    boolean dateline =
        head < dash
            && sentence.token(0).text().length() > 2
            && sentence.token(0).text().chars().noneMatch(Character::isLowerCase);
    return !dateline
        ? head
        : IntStream.range(dash + 1, cue)
            .filter(t -> isNominal(sentence.token(t)) && !sentence.token(t).tag().equals("DT"))
            .reduce((first, second) -> second)
            .orElse(head);
  }

  private static int dash(Sentence sentence, int before) {
    return IntStream.range(1, Math.min(before, LONGEST_DATELINE))
        .filter(t -> sentence.token(t).text().matches("[–—-]{1,2}"))
        .findFirst()
        .orElse(-1);
  }

  /** The relative pronoun that is the cue's subject. */
  public static Optional<Integer> relativePronoun(Cue cue) {
    return cue.children("nsubj").stream()
        .filter(s -> RELATIVE.contains(cue.sentence().token(s).lower()))
        .findFirst();
  }

  /** The noun and those coordinated with it. */
  public static List<Integer> coordinated(Sentence sentence, int head) {
    Stream<Integer> others =
        sentence.tree().children(head, "conj").stream()
            .filter(c -> isNominal(sentence.token(c)) && isJoined(sentence, head, c));
    return Stream.concat(Stream.of(head), others).toList();
  }

  /** An "and" stands somewhere between, or before the last of several. */
  private static boolean isJoined(Sentence sentence, int head, int other) {
    int last = sentence.tree().children(head, "conj").stream().mapToInt(c -> c).max().orElse(other);
    return IntStream.rangeClosed(head, Math.max(head, last))
        .anyMatch(t -> sentence.token(t).tag().equals("CC"));
  }

  /** The subject of a verb, looked for upward where the verb shares another's. */
  public static Optional<Integer> subject(Sentence sentence, int verb, int depth) {
    Tree tree = sentence.tree();
    Optional<Integer> own =
        tree.children(verb, "nsubj", "csubj").stream()
            .filter(
                s -> isNominal(sentence.token(s)) || RELATIVE.contains(sentence.token(s).lower()))
            .findFirst();
    if (own.isPresent()) {
      boolean relative = RELATIVE.contains(sentence.token(own.get()).lower());
      return relative ? relativeHead(sentence, verb) : own;
    }
    return depth < HIGHEST ? shared(sentence, verb, depth) : Optional.empty();
  }

  private static Optional<Integer> shared(Sentence sentence, int verb, int depth) {
    Tree tree = sentence.tree();
    int above = tree.head(verb);
    if (above == Tree.ROOT) {
      return Optional.empty();
    }
    if (sentence.token(above).lemma().equals("quote")) {
      return tree.child(above, "obj", "nsubj:pass");
    }
    if (sentence.token(verb).tag().equals("VBG") && tree.isAny(verb, "dep", "mark")) {
      int higher = tree.is(verb, "mark") ? tree.head(above) : above;
      return higher == Tree.ROOT ? Optional.empty() : subject(sentence, higher, depth + 1);
    }
    return switch (tree.label(verb)) {
      case "xcomp" -> told(sentence, above, verb).or(() -> subject(sentence, above, depth + 1));
      case "conj", "parataxis" -> subject(sentence, above, depth + 1);
      case "advcl" ->
          blamed(sentence, verb, above)
              .or(() -> subject(sentence, above, depth + 1))
              .or(() -> agent(sentence, above));
      case "obl" -> blamed(sentence, verb, above);
      case "acl", "acl:relcl" -> Optional.of(above).filter(a -> sentence.token(a).isNoun());
      default -> Optional.empty();
    };
  }

  /** "criticised Lisov for saying": he said it. */
  private static Optional<Integer> blamed(Sentence sentence, int verb, int above) {
    boolean reason =
        sentence.token(verb).tag().equals("VBG")
            && sentence.tree().children(verb, "case", "mark").stream()
                .anyMatch(c -> sentence.token(c).lower().equals("for"));
    return reason ? sentence.tree().child(above, "obj", "nsubj:pass") : Optional.empty();
  }

  /** "asked the judge to dismiss it": the judge dismisses; who uses a speech to say it speaks. */
  private static Optional<Integer> told(Sentence sentence, int above, int verb) {
    return !ASKING.contains(sentence.token(above).lemma())
        ? Optional.empty()
        : sentence.tree().children(above, "obj", "iobj").stream()
            .filter(o -> above < o && o < verb && isNominal(sentence.token(o)))
            .findFirst();
  }

  private static Optional<Integer> relativeHead(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    for (int at = verb; at != Tree.ROOT; at = tree.head(at)) {
      if (tree.is(at, "acl") || at == verb && tree.is(at, "dep")) {
        return Optional.of(tree.head(at)).filter(a -> isNominal(sentence.token(a)));
      }
    }
    return Optional.empty();
  }

  /** "accused by Western countries". */
  public static Optional<Integer> agent(Sentence sentence, int verb) {
    return withPreposition(sentence, verb, "by");
  }

  /** "the mayor's claim", "a claim by the mayor". */
  public static Optional<Integer> owner(Sentence sentence, int noun) {
    Tree tree = sentence.tree();
    return tree.children(noun, "nmod:poss").stream()
        .findFirst()
        .or(() -> withPreposition(sentence, noun, "by"))
        .or(() -> withPreposition(sentence, noun, "from"));
  }

  /** The noun that hangs on this word by this preposition. */
  public static Optional<Integer> withPreposition(Sentence sentence, int head, String preposition) {
    Tree tree = sentence.tree();
    return tree.children(head, "obl", "nmod").stream()
        .filter(
            o ->
                tree.children(o, "case").stream()
                    .anyMatch(c -> sentence.token(c).lower().equals(preposition)))
        .findFirst();
  }

  private static boolean isNominal(Token token) {
    return token.isNoun()
        || token.tag().startsWith("PRP")
        || token.tag().matches("CD|DT|JJ|JJS|FW");
  }

  private static boolean isSomebody(Token token) {
    boolean article = token.lower().matches("an?|the");
    return isNominal(token) && !article && !EMPTY.contains(token.lower());
  }
}

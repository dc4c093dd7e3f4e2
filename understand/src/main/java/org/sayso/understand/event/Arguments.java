package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.understand.clause.Dateline;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Finds who stands where around a verb: the subject that a verb leaves unsaid because another verb
 * has it, the patient of a passive, the noun that a relative pronoun stands for. All answers are
 * indices of head tokens in the same sentence, coordinated ones included.
 */
public final class Arguments {
  private static final int DEEPEST = 8;
  private static final int NESTED = 3;
  private static final Set<String> RELATIVE = Set.of("which", "who", "that", "whom");
  private static final Pattern TIMES =
      Pattern.compile(
          "(mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow"
              + "|(jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.|(week|month|year|day|night|morning|evening)s?|(febr|jan)uary|march|april|may"
              + "|june|july|august|(septem|octo|novem|decem)ber");

  /** Verbs whose object, not subject, does what the infinitive says. */
  private static final Set<String> OBJECT_CONTROL =
      Set.of(
          "urge",
          "ask",
          "tell",
          "force",
          "order",
          "allow",
          "persuade",
          "convince",
          "press",
          "invite",
          "call",
          "want",
          "help",
          "let",
          "make",
          "compel",
          "accuse",
          "suspect",
          "charge",
          "stop",
          "prevent",
          "encourage",
          "permit",
          "require",
          "blame",
          "enable",
          "lead",
          "cause",
          "recruit");

  /** Verbs whose subject does what their gerund says. */
  private static final Set<String> SELF_CONTROL =
      Set.of(
          "start",
          "begin",
          "stop",
          "continue",
          "keep",
          "avoid",
          "consider",
          "deny",
          "admit",
          "risk",
          "plan",
          "quit",
          "finish",
          "resume",
          "regret",
          "mull",
          "weigh",
          "try");

  /** Verbs whose subject judges what the gerund says and does not do it. */
  private static final Set<String> JUDGING =
      Set.of(
          "endorse",
          "support",
          "oppose",
          "favor",
          "favour",
          "condemn",
          "criticize",
          "criticise",
          "recommend",
          "suggest",
          "propose",
          "back",
          "defend",
          "ban",
          "prohibit",
          "encourage");

  private Arguments() {}

  /** Who does what this verb says: its own subject, or the one that it shares. */
  public static List<Integer> agents(Sentence s, int verb) {
    return expand(s, agents(s, verb, 0));
  }

  /** To whom it is done: the object, or the subject of a passive. */
  public static List<Integer> patients(Sentence s, int verb) {
    Tree tree = s.tree();
    List<Integer> found = new ArrayList<>();
    if (isPassive(s, verb)) {
      found.addAll(passiveSubjects(s, verb, 0));
    }
    tree.children(verb, "obj", "iobj").stream()
        .filter(o -> !isTime(s, o))
        .map(o -> antecedent(s, o, verb))
        .forEach(found::add);
    return expand(s, found);
  }

  /**
   * The heads of the phrases with one of these prepositions, on the word itself first, then deeper
   * in its objects: "a ban on imports from Varnia". "to" takes in the dative: "gave Varnia aid".
   */
  public static List<Integer> obliques(Sentence s, int word, Collection<String> prepositions) {
    Set<Integer> found = new LinkedHashSet<>(phrases(s, word, prepositions));
    if (prepositions.contains("to")) {
      found.addAll(s.tree().children(word, "iobj"));
    }
    deeper(s, word, prepositions, found, 0);
    List<Integer> all = new ArrayList<>();
    found.forEach(f -> all.addAll(expand(s, List.of(f))));
    return all.stream().distinct().toList();
  }

  private static void deeper(
      Sentence s, int word, Collection<String> prepositions, Set<Integer> found, int depth) {
    String[] down =
        depth == 0
            ? new String[] {"obj", "nsubj:pass", "xcomp", "nmod"}
            : new String[] {"nmod", "acl"};
    for (int below : depth < NESTED ? s.tree().children(word, down) : List.<Integer>of()) {
      found.addAll(phrases(s, below, prepositions));
      deeper(s, below, prepositions, found, depth + 1);
    }
  }

  /** Whether the verb's grammatical subject suffers the act. */
  public static boolean isPassive(Sentence s, int verb) {
    Tree tree = s.tree();
    if (tree.child(verb, "nsubj:pass", "aux:pass").isPresent()) {
      return true;
    }
    boolean participle = s.token(verb).tag().equals("VBN");
    boolean perfect =
        tree.children(verb, "aux").stream().anyMatch(a -> s.token(a).lemma().equals("have"));
    if (!participle || perfect) {
      return false;
    }
    boolean shared = tree.is(verb, "conj") && !tree.child(verb, "nsubj").isPresent();
    return shared && tree.head(verb) != Tree.ROOT
        ? isPassive(s, tree.head(verb))
        : tree.isAny(verb, "acl", "amod", "advcl", "dep")
            || !phrases(s, verb, Set.of("by")).isEmpty();
  }

  /** Whether the token names a time: never somebody who acts. */
  public static boolean isTime(Sentence s, int token) {
    boolean time = TIMES.matcher(s.token(token).lower()).matches() && s.token(token).isNoun();
    return time || s.tree().is(token, "obl:tmod");
  }

  /** The tokens and those coordinated with them, each once, in the order of the text. */
  public static List<Integer> expand(Sentence s, Collection<Integer> heads) {
    Set<Integer> all = new LinkedHashSet<>();
    for (int head : heads) {
      all.add(head);
      for (int conjunct : s.tree().children(head, "conj")) {
        Token token = s.token(conjunct);
        if (token.isNoun() || token.isPronoun()) {
          all.add(conjunct);
        }
      }
    }
    return all.stream().sorted().toList();
  }

  private static List<Integer> agents(Sentence s, int verb, int depth) {
    if (isPassive(s, verb)) {
      return phrases(s, verb, Set.of("by"));
    }
    return subjects(s, verb, depth);
  }

  /** The grammatical subject of an active verb or adjective, wherever it stands. */
  private static List<Integer> subjects(Sentence s, int verb, int depth) {
    Tree tree = s.tree();
    List<Integer> own =
        tree.children(verb, "nsubj", "csubj").stream()
            .filter(c -> s.token(c).isNoun() || s.token(c).tag().matches("PRP|W.*|CD|DT|IN|JJ"))
            .filter(c -> !isTime(s, c) && !Dateline.covers(s, c))
            .toList();
    if (!own.isEmpty()) {
      int last = own.get(own.size() - 1);
      return List.of(antecedent(s, last, verb));
    }
    if (tree.children(verb, "nsubj").stream().anyMatch(c -> Dateline.covers(s, c))) {
      return Dateline.subject(s, verb).stream().toList();
    }
    return depth == DEEPEST ? List.of() : shared(s, verb, depth + 1);
  }

  private static List<Integer> passiveSubjects(Sentence s, int verb, int depth) {
    Tree tree = s.tree();
    List<Integer> own =
        tree.children(verb, "nsubj").stream().map(c -> antecedent(s, c, verb)).toList();
    if (!own.isEmpty()) {
      return own;
    }
    if (tree.is(verb, "acl") && s.token(tree.head(verb)).isNoun()) {
      return List.of(tree.head(verb));
    }
    boolean leans = tree.isAny(verb, "conj", "xcomp") && tree.head(verb) != Tree.ROOT;
    return leans && depth < DEEPEST ? surface(s, tree.head(verb), depth + 1) : List.of();
  }

  /** The grammatical subjects, of active and passive alike. */
  static List<Integer> surface(Sentence s, int verb) {
    return expand(s, surface(s, verb, 0));
  }

  private static List<Integer> surface(Sentence s, int verb, int depth) {
    return isPassive(s, verb) ? passiveSubjects(s, verb, depth) : subjects(s, verb, depth);
  }

  private static List<Integer> shared(Sentence s, int verb, int depth) {
    Tree tree = s.tree();
    int head = tree.head(verb);
    if (head == Tree.ROOT) {
      return List.of();
    }
    List<Integer> planners = planners(s, verb);
    if (!planners.isEmpty()) {
      return planners;
    }
    Token above = s.token(head);
    if (tree.is(verb, "acl")) {
      return followsComma(s, verb) ? clauseSubject(s, head, depth) : ofNoun(s, verb, head, depth);
    }
    if (above.isNoun() && tree.is(verb, "nmod")) {
      return holders(s, head, depth);
    }
    boolean judged = s.token(verb).tag().equals("VBG") && JUDGING.contains(above.lemma());
    boolean clause = !judged && tree.isAny(verb, "conj", "xcomp", "advcl", "ccomp", "dep", "obl");
    boolean gerund = tree.is(verb, "obj") && SELF_CONTROL.contains(above.lemma());
    if (!clause && !gerund) {
      return List.of();
    }
    if (isCommand(s, verb)) {
      return List.of();
    }
    boolean controlled = !tree.isAny(verb, "conj", "dep") && isObjectControl(s, head);
    return controlled ? controllers(s, head, depth) : surface(s, head, depth);
  }

  /** "Do not shoot him, she says": nobody is said to do it. */
  private static boolean isCommand(Sentence s, int verb) {
    boolean bare = s.token(verb).tag().equals("VB") && !s.hasTo(verb, "mark", "aux");
    boolean modal =
        s.tree().children(verb, "aux").stream().anyMatch(a -> s.token(a).tag().equals("MD"));
    return bare && !modal && s.tree().isAny(verb, "ccomp", "dep");
  }

  /** "…, working with governments": said of the whole clause, whatever noun the parser chose. */
  private static boolean followsComma(Sentence s, int verb) {
    return s.token(verb).tag().equals("VBG") && verb > 0 && s.token(verb - 1).text().equals(",");
  }

  /** "Norway's plan to hire": the plan's owner, whatever word the parser hung the verb on. */
  private static List<Integer> planners(Sentence s, int verb) {
    int to = s.tree().child(verb, "mark").orElse(0);
    boolean plan = to > 0 && s.token(to).tag().equals("TO") && s.token(to - 1).isNoun();
    return plan ? s.tree().children(to - 1, "nmod:poss") : List.of();
  }

  private static List<Integer> clauseSubject(Sentence s, int noun, int depth) {
    Tree tree = s.tree();
    if (tree.child(noun, "cop").isPresent()) {
      return surface(s, noun, depth);
    }
    for (int above : tree.ancestors(noun)) {
      if (s.token(above).isVerb() || tree.child(above, "cop").isPresent()) {
        return surface(s, above, depth);
      }
    }
    return List.of(noun);
  }

  private static boolean isObjectControl(Sentence s, int head) {
    boolean phoned =
        s.token(head).lemma().equals("call") && s.tree().child(head, "obj").isPresent();
    return !phoned && OBJECT_CONTROL.contains(s.token(head).lemma());
  }

  private static List<Integer> controllers(Sentence s, int head, int depth) {
    List<Integer> objects = patients(s, head);
    return objects.isEmpty()
        ? phrases(s, head, Set.of("on", "to")).isEmpty()
            ? surface(s, head, depth)
            : phrases(s, head, Set.of("on", "to"))
        : objects;
  }

  /** "fighters seeking work": the noun; "its plan to hire": the plan's owner. */
  private static List<Integer> ofNoun(Sentence s, int verb, int noun, int depth) {
    boolean infinitive = s.token(verb).tag().equals("VB");
    return infinitive ? holders(s, noun, depth) : List.of(noun);
  }

  /** Whose a noun is: its possessor, its "by" or "of" phrase, else the subject of its verb. */
  static List<Integer> holders(Sentence s, int noun, int depth) {
    Tree tree = s.tree();
    List<Integer> own = new ArrayList<>(tree.children(noun, "nmod:poss"));
    if (own.isEmpty()) {
      own.addAll(phrases(s, noun, Set.of("by")));
    }
    int head = tree.head(noun);
    if (!own.isEmpty() || head == Tree.ROOT || depth >= DEEPEST) {
      return own;
    }
    boolean complement = tree.isAny(noun, "obj", "obl", "xcomp") && !tree.is(noun, "obl:tmod");
    return complement && s.token(head).isVerb() ? agents(s, head, depth + 1) : List.of();
  }

  /** What a relative pronoun stands for; the token itself where it is none. */
  static int antecedent(Sentence s, int token, int verb) {
    if (!RELATIVE.contains(s.token(token).lower()) || !s.token(token).tag().matches("W.*|IN|DT")) {
      return token;
    }
    int earlier = earlierRelative(s, token);
    if (earlier >= 0) {
      return antecedent(s, earlier, s.tree().head(earlier));
    }
    return described(s, verb).orElseGet(() -> nounBefore(s, token));
  }

  /** The noun that a relative clause hangs on, over the clauses that it is nested in. */
  private static Optional<Integer> described(Sentence s, int verb) {
    Tree tree = s.tree();
    for (int at = verb; at != Tree.ROOT && tree.head(at) != Tree.ROOT; at = tree.head(at)) {
      boolean noun = s.token(tree.head(at)).isNoun() && tree.isAny(at, "acl", "dep", "ccomp");
      if (noun || tree.is(at, "acl")) {
        return Optional.of(tree.head(at));
      }
    }
    return Optional.empty();
  }

  /** "which … and which …": the second stands for what the first does. */
  private static int earlierRelative(Sentence s, int token) {
    boolean coordinated = token > 0 && s.token(token - 1).lower().matches("and|but|or");
    for (int at = token - 2; coordinated && at >= 0; at--) {
      if (s.token(at).tag().matches("WP|WDT") && s.tree().is(at, "nsubj")) {
        return at;
      }
    }
    return -1;
  }

  private static int nounBefore(Sentence s, int token) {
    for (int at = token - 1; at >= Math.max(0, token - 3); at--) {
      if (s.token(at).isNoun()) {
        return at;
      }
    }
    return token;
  }

  private static List<Integer> phrases(Sentence s, int word, Collection<String> prepositions) {
    return s.tree().children(word, "obl", "nmod").stream()
        .filter(c -> !isTime(s, c) && hasCase(s, c, prepositions))
        .toList();
  }

  private static boolean hasCase(Sentence s, int phrase, Collection<String> prepositions) {
    return s.tree().children(phrase, "case").stream()
        .anyMatch(c -> prepositions.contains(s.token(c).lower()));
  }
}

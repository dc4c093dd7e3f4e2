package org.sayso.understand.factuality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * What a predicate hangs on, and how.
 *
 * @param holder the word above it
 * @param frames the kinds of complement that the predicate may be there, most telling first
 * @param form how far it leans on a holder that no lexicon knows
 */
record Hold(int holder, List<String> frames, Form form) {
  /** Verbs whose participle behind a comma reports anew: "would not resign, saying he is well". */
  private static final Set<String> SPEAKING =
      Set.of(
          "say", "cite", "note", "add", "allege", "claim", "argue", "warn", "insist", "quote",
          "call", "urge");

  enum Form {
    /** A bare purpose: "fired to disperse them". */
    PURPOSE,
    /** Without tense of its own: it shares its holder's. */
    LEANING,
    /** A clause or a noun of its own standing. */
    FREE
  }

  /** Whether the predicate is a noun on which the holder acts. */
  boolean isObject() {
    return frames.contains("obj");
  }

  static Optional<Hold> of(Sentence s, int predicate, Embedding embedding) {
    int top = top(s, predicate);
    Optional<Hold> noun =
        nounBeforeTo(s, top).filter(h -> embedding.of(s.token(h.holder()), h.frames()).isPresent());
    return noun.isPresent() ? noun : above(s, top);
  }

  /** The verb before, where this one is coordinated and shares its modals: "will come and see". */
  static Optional<Integer> sharedSigns(Sentence s, int predicate) {
    Tree tree = s.tree();
    if (!tree.is(predicate, "conj") || tree.child(predicate, "aux", "nsubj", "cop").isPresent()) {
      return Optional.empty();
    }
    int before = tree.head(predicate);
    boolean alike = s.token(before).tag().equals(s.token(predicate).tag());
    return alike && s.token(predicate).isVerb() ? Optional.of(before) : Optional.empty();
  }

  /** The first of a coordination. */
  private static int top(Sentence s, int predicate) {
    Tree tree = s.tree();
    int at = predicate;
    while (tree.is(at, "conj") && tree.head(at) != Tree.ROOT && sameKind(s, at, tree.head(at))) {
      at = tree.head(at);
    }
    return at;
  }

  private static boolean sameKind(Sentence s, int a, int b) {
    return s.token(a).isVerb() == s.token(b).isVerb();
  }

  /** "its plan to hire": the noun before "to" holds the verb, whatever the parser hung it on. */
  private static Optional<Hold> nounBeforeTo(Sentence s, int top) {
    int to = to(s, top);
    if (to > 0 && s.token(to - 1).isNoun() && s.tree().head(top) != to - 1) {
      return Optional.of(new Hold(to - 1, List.of("to"), Form.PURPOSE));
    }
    return Optional.empty();
  }

  private static Optional<Hold> above(Sentence s, int top) {
    Tree tree = s.tree();
    int head = tree.head(top);
    if (head == Tree.ROOT || tree.isAny(top, "acl:relcl", "parataxis", "nsubj", "appos")) {
      return passiveSubject(s, top);
    }
    List<String> frames = frames(s, top);
    return frames.isEmpty() ? Optional.empty() : Optional.of(new Hold(head, frames, form(s, top)));
  }

  /** "The attack was prevented". */
  private static Optional<Hold> passiveSubject(Sentence s, int top) {
    return s.tree().label(top).equals("nsubj:pass")
        ? Optional.of(new Hold(s.tree().head(top), List.of("obj"), Form.FREE))
        : Optional.empty();
  }

  private static List<String> frames(Sentence s, int top) {
    Tree tree = s.tree();
    if (tree.isAny(top, "ccomp", "xcomp", "advcl", "acl", "csubj", "dep")) {
      List<String> frames = new ArrayList<>(List.of(clause(s, top), "that"));
      frames.addAll(1, marks(s, top));
      return frames;
    }
    if (tree.isAny(top, "obj")) {
      return s.token(top).tag().equals("VBG") ? List.of("ing", "obj") : List.of("obj");
    }
    return tree.isAny(top, "obl", "nmod") ? oblique(s, top) : List.of();
  }

  private static List<String> oblique(Sentence s, int top) {
    List<String> frames = new ArrayList<>();
    if (s.token(top).tag().equals("VBG")) {
      frames.add("ing");
    }
    frames.addAll(marks(s, top));
    return frames;
  }

  /** The prepositions before it: "no intention of selling". */
  private static List<String> marks(Sentence s, int top) {
    return s.tree().children(top, "case", "mark").stream().map(m -> s.token(m).lower()).toList();
  }

  private static String clause(Sentence s, int top) {
    if (to(s, top) >= 0) {
      return "to";
    }
    for (int mark : s.tree().children(top, "mark")) {
      if (List.of("if", "whether").contains(s.token(mark).lower())) {
        return "if";
      }
    }
    Token token = s.token(top);
    boolean bare = s.tree().child(top, "aux", "nsubj").isEmpty();
    return token.tag().equals("VBG") && bare ? "ing" : bare && infinitive(token) ? "to" : "that";
  }

  private static boolean infinitive(Token token) {
    return token.tag().equals("VB");
  }

  private static Form form(Sentence s, int top) {
    Tree tree = s.tree();
    String clause = clause(s, top);
    if (tree.isAny(top, "xcomp", "advcl") && clause.equals("to") && to(s, top) >= 0) {
      return Form.PURPOSE;
    }
    if (SPEAKING.contains(s.token(top).lemma()) && top > 0 && s.token(top - 1).text().equals(",")) {
      return Form.FREE;
    }
    boolean clausal = tree.isAny(top, "xcomp", "advcl", "dep", "ccomp", "obl");
    return clausal && clause.equals("ing") ? Form.LEANING : Form.FREE;
  }

  /** The "to" of an infinitive, or -1. */
  private static int to(Sentence s, int top) {
    return s.tree().children(top, "mark", "aux").stream()
        .filter(c -> s.token(c).tag().equals("TO"))
        .findFirst()
        .orElse(-1);
  }
}

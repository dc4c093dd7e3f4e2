package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * A reporting clause that stands behind or inside what it reports: "The bridge, officials said, is
 * safe", "…, the mayor said on Monday." Found as the unbroken stretch of the cue's own clause, with
 * a comma, dash or quotation mark before it.
 */
final class Parentheses {
  private static final Set<String> FENCES = Set.of(",", "''", "``", ":", "-RRB-");
  private static final String AUXILIARY = "RB|MD|VB[ZDPN]?";
  private static final String PHRASE = "DT|JJ[RS]?|NNP?S?|POS|CD|PRP\\$?|HYPH";
  private static final int SHORTEST_REST = 2;

  private final Cue cue;
  private final Sentence sentence;
  private final Tree tree;
  private final int first;
  private final int last;

  Parentheses(Cue cue) {
    this.cue = cue;
    this.sentence = cue.sentence();
    this.tree = sentence.tree();
    BitSet own = own();
    int from = cue.head();
    while (from > 0 && own.get(from - 1)) {
      from--;
    }
    while (from < cue.head() && FENCES.contains(sentence.token(from).tag())) {
      from++;
    }
    int beside = phraseBefore();
    this.first = from > 0 && !isFence(from - 1) && isFence(beside - 1) ? beside : from;
    this.last = lastOf(own);
  }

  /** Where the noun phrase and auxiliaries right before the cue begin. */
  private int phraseBefore() {
    int at = cue.head();
    while (at > 0 && sentence.token(at - 1).tag().matches(AUXILIARY)) {
      at--;
    }
    int verb = at;
    int gloss = apposition(at);
    at = gloss;
    while (at > 0 && isPhraseWord(at - 1)) {
      at--;
    }
    return at < gloss || gloss == verb && at < verb ? at : cue.head();
  }

  /** "the minister, Jelena Markov, said": where the name between commas begins, else the same. */
  private int apposition(int verb) {
    int at = verb - 1;
    if (at < 1 || !sentence.token(at).text().equals(",")) {
      return verb;
    }
    while (at > 0 && isPhraseWord(at - 1)) {
      at--;
    }
    boolean named = at < verb - 1 && sentence.token(verb - 2).isProperNoun();
    return named && at > 0 && sentence.token(at - 1).text().equals(",") ? at - 1 : verb;
  }

  /**
   * The noun right before the cue, where a comma parts it from all that stands before: in "One of
   * them, his lawyer said, “…”" the lawyer says it.
   */
  Optional<Integer> ownNeighbour() {
    int beside = phraseBefore();
    boolean apart = beside > 0 && beside < cue.head() && isFence(beside - 1);
    boolean phrase = sentence.token(beside).tag().matches("DT|PRP\\$|NNPS?");
    return apart && phrase ? before() : Optional.empty();
  }

  private boolean isPhraseWord(int token) {
    return sentence.token(token).tag().matches(PHRASE)
        || sentence.token(token).lower().equals("of");
  }

  private boolean isFence(int token) {
    return token >= 0 && FENCES.contains(sentence.token(token).tag());
  }

  /** Offset at which the reporting clause begins. */
  int start() {
    return sentence.token(first).span().start();
  }

  /** Offset after the reporting clause, marks not counted. */
  int end() {
    return sentence.token(last).span().end();
  }

  /**
   * The subject as it stands right beside the verb: "officials said", "said Ana Petrov, the mayor".
   * For a clause that the parser has torn from its subject by a long quotation before it.
   */
  Optional<Integer> neighbour() {
    return before().or(this::after);
  }

  /** "journalists were told": those who stand beside the verb hear it. */
  boolean isPassive() {
    int before = cue.head() - 1;
    while (before > 0 && sentence.token(before).tag().equals("RB")) {
      before--;
    }
    boolean be = before >= 0 && sentence.token(before).lemma().equals("be");
    return cue.token().tag().equals("VBN") && be || cue.isPassive();
  }

  /** Whether the token stands in the clause. */
  boolean holds(int token) {
    return first <= token && token <= last;
  }

  private Optional<Integer> before() {
    int at = cue.head() - 1;
    while (at >= 0 && sentence.token(at).tag().matches(AUXILIARY)) {
      at--;
    }
    return Optional.of(at).filter(t -> t >= 0 && isNominal(t));
  }

  private Optional<Integer> after() {
    int at = cue.head() + 1;
    while (at < sentence.size()
        && sentence.token(at).tag().matches("DT|PRP\\$|JJ|POS|CD|NN|NNP|NNS|NNPS")) {
      at++;
    }
    return Optional.of(at - 1)
        .filter(t -> t > cue.head() && isNominal(t) && !tree.is(t, "obl:tmod"));
  }

  private boolean isNominal(int token) {
    return sentence.token(token).isNoun() || sentence.token(token).isPronoun();
  }

  /** Whether the clause opens its sentence, so that a quotation may stand right before it. */
  boolean opensSentence() {
    return first == 0;
  }

  /**
   * What stands before it, and after it where the sentence goes on; none where it is no
   * parenthesis.
   */
  List<Span> spans() {
    if (first == 0 || !isFenced() || isRelative()) {
      return List.of();
    }
    List<Span> spans = new ArrayList<>();
    if (hasVerb(0, first - 1) || isSplitClause()) {
      Stretch.of(sentence, 0, first - 1).ifPresent(spans::add);
    }
    if (!spans.isEmpty()) {
      rest().ifPresent(spans::add);
    }
    return spans;
  }

  /** "The bridge, officials said, is safe": the subject stands before, its verb right after. */
  private boolean isSplitClause() {
    int after = last + 1;
    while (after < sentence.size() && isFence(after)) {
      after++;
    }
    boolean noun = sentence.token(0).tag().matches(PHRASE + "|``");
    return noun
        && after > last + 1
        && after < sentence.size()
        && sentence.token(after).tag().matches("VB[ZDP]|MD");
  }

  /** "In Norland, he said" has nothing to report before it. */
  private boolean hasVerb(int from, int to) {
    return sentence.tokens().subList(from, openRelative(from, to)).stream()
        .anyMatch(t -> t.isVerb() && !t.tag().equals("VBN") && !t.tag().equals("VBG"));
  }

  /**
   * "A neighbour, who asked for quiet, said": where the relative clause that ends right before the
   * cue begins, else behind all; its verb is nothing reported.
   */
  private int openRelative(int from, int to) {
    for (int at = to - 1; at > from && sentence.token(to).text().equals(","); at--) {
      boolean comma = sentence.token(at - 1).text().equals(",");
      if (comma) {
        return sentence.token(at).lower().matches("who|which|whose") ? at : to + 1;
      }
    }
    return to + 1;
  }

  private boolean isFenced() {
    String before = sentence.token(first - 1).tag();
    return FENCES.contains(before);
  }

  private boolean isRelative() {
    return cue.token().tag().equals("VBG")
        || tree.is(cue.head(), "acl")
        || tree.is(cue.head(), "advcl") && !hasOwnSubject();
  }

  private boolean hasOwnSubject() {
    return tree.child(cue.head(), "nsubj").isPresent();
  }

  private Optional<Span> rest() {
    int next = last + 1;
    boolean goesOn =
        next < sentence.size() - SHORTEST_REST && sentence.token(next).tag().equals(",");
    return goesOn ? Stretch.of(sentence, next, sentence.size() - 1) : Optional.empty();
  }

  /** The cue's clause without what it reports. */
  private BitSet own() {
    List<Integer> reported = tree.children(cue.head()).stream().filter(c -> isReported(c)).toList();
    BitSet own = tree.subtreeWithout(cue.head(), reported);
    own.set(cue.head());
    return own;
  }

  private boolean isReported(int child) {
    boolean clause = tree.isAny(child, "ccomp", "parataxis", "dep", "xcomp");
    boolean before = child < cue.head();
    return clause && before
        || tree.is(child, "punct")
        || clause && child > cue.head() + 8
        || before && tree.isAny(child, "advcl", "obl", "conj") && !tree.is(child, "obl:tmod");
  }

  private int lastOf(BitSet own) {
    int to = cue.head();
    while (to + 1 < sentence.size() && own.get(to + 1)) {
      to++;
    }
    return to;
  }
}

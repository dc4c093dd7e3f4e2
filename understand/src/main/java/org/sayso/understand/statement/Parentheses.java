package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * A reporting clause that stands behind or inside what it reports: "The bridge, officials said, is
 * safe", "…, the mayor said on Monday." Found as the unbroken stretch of the cue's own clause, with
 * a comma, dash or quotation mark before it.
 */
final class Parentheses {
  private static final Set<String> FENCES = Set.of(",", "''", "``", ":", "-RRB-");
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
    this.first = from;
    this.last = lastOf(own);
  }

  /** Offset at which the reporting clause begins. */
  int start() {
    return sentence.token(first).span().start();
  }

  /** Offset after the reporting clause, marks not counted. */
  int end() {
    return sentence.token(last).span().end();
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
    Stretch.of(sentence, 0, first - 1).ifPresent(spans::add);
    if (!spans.isEmpty()) {
      rest().ifPresent(spans::add);
    }
    return spans;
  }

  private boolean isFenced() {
    String before = sentence.token(first - 1).tag();
    return FENCES.contains(before);
  }

  private boolean isRelative() {
    return tree.is(cue.head(), "acl") || tree.is(cue.head(), "advcl") && !hasOwnSubject();
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

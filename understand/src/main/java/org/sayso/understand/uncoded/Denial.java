package org.sayso.understand.uncoded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.text.Span;
import org.sayso.understand.factuality.Assessment;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;

/**
 * Tells a denial that is worth a line from commands, duties, aims and what is denied in part:
 * {@code denial.tsv}. Stateless after construction.
 */
final class Denial {
  private final Map<String, Set<String>> words;

  Denial() {
    words =
        Table.read(Denial.class, "denial.tsv", 3).stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.at(1), Collectors.mapping(row -> row.at(0), Collectors.toSet())));
  }

  /** Whether the words deny that it happened, and what they deny is worth telling. */
  boolean holds(Sentence s, Predicate predicate, Assessment put) {
    int head = predicate.head();
    return !is(s, head, "empty")
        && !isCommand(s, head)
        && !hasAny(s, head, "duty", "aux", "aux:pass")
        && !hasAny(s, head, "partial", "advmod")
        && !hasAny(s, head, "aim", "mark", "advmod")
        && put.explanation().words().stream().allMatch(w -> reaches(s, w, head));
  }

  private boolean is(Sentence s, int token, String kind) {
    return words.get(kind).contains(s.token(token).lemma());
  }

  private boolean hasAny(Sentence s, int head, String kind, String... relations) {
    return s.tree().children(head, relations).stream()
        .anyMatch(c -> words.get(kind).contains(s.token(c).lower()));
  }

  /** "Don't blame the crew": nothing stands before the auxiliary but marks. */
  private static boolean isCommand(Sentence s, int head) {
    List<Integer> auxiliaries = s.tree().children(head, "aux");
    return s.token(head).tag().equals("VB")
        && auxiliaries.stream()
            .anyMatch(a -> s.token(a).lower().equals("do") && (a == 0 || isMark(s, a - 1)));
  }

  private static boolean isMark(Sentence s, int token) {
    return s.token(token).tag().matches("[^A-Z]+|HYPH|-LRB-");
  }

  /**
   * Whether what denies stands before the word or hangs on it; behind it, it denies something else:
   * "came, and I did not expect it".
   */
  private static boolean reaches(Sentence s, Span denying, int head) {
    int at = 0;
    while (at < s.size() && !s.token(at).span().overlaps(denying)) {
      at++;
    }
    return at <= head || at < s.size() && isUnder(s.tree(), at, head);
  }

  private static boolean isUnder(Tree tree, int token, int head) {
    int at = token;
    while (at != Tree.ROOT && at != head) {
      at = tree.head(at);
    }
    return at == head;
  }
}

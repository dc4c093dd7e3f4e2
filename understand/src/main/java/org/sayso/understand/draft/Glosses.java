package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/**
 * What the reporter adds behind a comma to a noun that somebody spoke of: "boasted of its presence
 * in Norland, the only port there".
 */
public final class Glosses {
  private Glosses() {}

  /** The heads of the glosses among a noun's dependents. */
  public static List<Integer> under(int noun, Sentence sentence) {
    Tree tree = sentence.tree();
    return tree.subtree(noun).stream()
        .filter(t -> tree.isAny(t, "appos", "acl:relcl") && follows(",", t, sentence))
        .boxed()
        .toList();
  }

  /** Whether the words under a head begin right after this mark. */
  public static boolean follows(String mark, int head, Sentence sentence) {
    int first = sentence.tree().subtree(head).nextSetBit(0);
    return first > 0 && sentence.token(first - 1).text().equals(mark);
  }

  /** The draft, its content cut before a gloss where it is nouns alone. */
  public static Draft cutFrom(Draft draft, Sentence sentence) {
    Evidence content = draft.content();
    Span last = content.spans().get(content.spans().size() - 1);
    List<Integer> inside =
        IntStream.range(0, sentence.size())
            .filter(t -> last.covers(sentence.token(t).span()))
            .boxed()
            .toList();
    boolean noun =
        !inside.isEmpty()
            && inside.get(0) > 0
            && last.start() > draft.head().start()
            && inside.stream().noneMatch(t -> sentence.token(t).tag().matches("VB.?|MD|``"));
    Optional<Integer> gloss = noun ? gloss(sentence, inside) : Optional.empty();
    return gloss
        .map(g -> beforeComma(sentence, inside.get(0), g))
        .map(cut -> draft.withContent(replaceLast(content.spans(), cut)))
        .orElse(draft);
  }

  private static Span beforeComma(Sentence sentence, int first, int gloss) {
    return sentence.token(first).span().to(sentence.token(gloss - 2).span());
  }

  private static Optional<Integer> gloss(Sentence sentence, List<Integer> inside) {
    return inside.stream()
        .filter(t -> t > inside.get(0) && sentence.tree().is(t, "appos"))
        .map(t -> sentence.tree().subtree(t).nextSetBit(0))
        .filter(first -> first > inside.get(0) + 1 && sentence.token(first - 1).text().equals(","))
        .filter(first -> sentence.token(first).tag().equals("DT"))
        .findFirst();
  }

  private static List<Span> replaceLast(List<Span> spans, Span last) {
    List<Span> changed = new ArrayList<>(spans.subList(0, spans.size() - 1));
    changed.add(last);
    return changed;
  }
}

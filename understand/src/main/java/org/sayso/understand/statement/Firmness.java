package org.sayso.understand.statement;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Factuality;
import org.sayso.model.text.Span;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;

/**
 * How firmly a content is put by its own source: what the act alone settles ({@code acts.tsv}: who
 * accuses alleges), else how the content's own predicate is put.
 */
final class Firmness {
  private final FactualityReader reader = FactualityReader.standard();
  private final Map<Act, Factuality> byAct =
      Table.read(Firmness.class, "acts.tsv", 3).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> Act.of(row.at(0)), row -> Factuality.of(row.at(1))));

  Factuality of(Draft draft, Sentence sentence) {
    Factuality settled = byAct.get(draft.act());
    if (settled != null) {
      return settled;
    }
    if (isTakenBack(draft, sentence)) {
      return Factuality.DENIED;
    }
    return predicate(draft, sentence)
        .map(p -> reader.of(sentence, p).factuality())
        .orElse(Factuality.ASSERTED);
  }

  /** "announced the opening, something that was later denied": not the cue's own "not". */
  private boolean isTakenBack(Draft draft, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(draft.head()) && t.isVerb())
        .anyMatch(
            t ->
                reader.of(sentence, t.index()).factuality() == Factuality.DENIED
                    && sentence.tree().children(t.index(), "advmod", "aux").stream()
                        .noneMatch(c -> sentence.token(c).lower().matches("not|n[’']t|never")));
  }

  /** The highest token of the content in the cue's sentence. */
  private static Optional<Integer> predicate(Draft draft, Sentence sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < sentence.size(); i++) {
      int head = tree.head(i);
      boolean outside = head == Tree.ROOT || !holds(draft, sentence.token(head).span());
      boolean word = Character.isLetter(sentence.token(i).tag().charAt(0));
      if (holds(draft, sentence.token(i).span()) && outside && word && isPredicate(sentence, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static boolean holds(Draft draft, Span token) {
    return draft.content().covers(token);
  }

  private static boolean isPredicate(Sentence sentence, int token) {
    return !sentence.tree().isAny(token, "nsubj", "mark", "aux", "advmod", "obl", "cc", "det");
  }
}

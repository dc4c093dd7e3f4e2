package org.sayso.understand.factuality;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Factuality;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;

/**
 * How firmly a content is put by its own source: what the act alone settles ({@code acts.tsv}: who
 * accuses alleges), else how the content's own predicate is put.
 */
public final class Firmness {
  private final FactualityReader reader = FactualityReader.ofContents();
  private final Map<Act, Factuality> byAct =
      Table.read(Firmness.class, "acts.tsv", 3).stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> Act.of(row.at(0)), row -> Factuality.of(row.at(1))));

  /** Reads its lexicons. */
  public Firmness() {}

  /**
   * How firmly the content is put.
   *
   * @param act what is done by saying it
   * @param cue the span of the word that reports
   * @param content what is said; only what stands in the sentence is read
   * @param sentence the cue's sentence
   */
  public Factuality of(Act act, Span cue, Evidence content, Sentence sentence) {
    Factuality settled = byAct.get(act);
    if (settled != null) {
      return settled;
    }
    if (asks(content, sentence)) {
      return Factuality.UNKNOWN;
    }
    Factuality told = ofCue(cue, sentence);
    if (told == Factuality.DENIED || told == Factuality.HEDGED) {
      return told;
    }
    return predicate(content, sentence)
        .map(p -> reader.of(sentence, p).factuality())
        .orElse(Factuality.ASSERTED);
  }

  /**
   * "reportedly announced", "announced …, something that was later denied"; not "did not announce".
   */
  private Factuality ofCue(Span cue, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(cue) && t.isVerb())
        .filter(t -> !isNegatedOrModal(sentence, t.index()))
        .map(t -> reader.of(sentence, t.index()).factuality())
        .findFirst()
        .orElse(Factuality.ASSERTED);
  }

  private static boolean isNegatedOrModal(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "advmod", "aux").stream()
        .map(sentence::token)
        .anyMatch(t -> t.tag().equals("MD") || t.lower().matches("not|n[’']t|never"));
  }

  /** The highest token of the content in the cue's sentence. */
  private static Optional<Integer> predicate(Evidence content, Sentence sentence) {
    Tree tree = sentence.tree();
    for (int i = 0; i < sentence.size(); i++) {
      int head = tree.head(i);
      boolean outside = head == Tree.ROOT || !holds(content, sentence.token(head).span());
      boolean word = Character.isLetter(sentence.token(i).tag().charAt(0));
      if (holds(content, sentence.token(i).span()) && outside && word && isPredicate(sentence, i)) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** "“Who will pay?” she said." */
  private static boolean asks(Evidence content, Sentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> holds(content, t.span()))
        .filter(t -> !t.text().matches("[\"'”’»)\\]]+"))
        .reduce((first, second) -> second)
        .filter(t -> t.text().equals("?"))
        .isPresent();
  }

  private static boolean holds(Evidence content, Span token) {
    return content.covers(token);
  }

  private static boolean isPredicate(Sentence sentence, int token) {
    return !sentence.tree().isAny(token, "nsubj", "mark", "aux", "advmod", "obl", "cc", "det");
  }
}

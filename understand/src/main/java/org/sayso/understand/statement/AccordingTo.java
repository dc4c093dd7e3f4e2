package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * "According to the ministry, the bridge is safe": the noun after "to" speaks, the rest is said.
 */
final class AccordingTo {
  private AccordingTo() {}

  /** The statement that "according to" at this token makes. */
  static Optional<Draft> draft(Sentence sentence, int place, int at) {
    boolean cue =
        sentence.token(at).lower().equals("according")
            && at + 2 < sentence.size()
            && sentence.token(at + 1).lower().equals("to");
    return cue ? noun(sentence, at).flatMap(n -> draft(sentence, place, at, n)) : Optional.empty();
  }

  private static Optional<Draft> draft(Sentence sentence, int place, int at, int noun) {
    BitSet phrase = sentence.tree().subtree(noun);
    phrase.set(at, noun + 1);
    int last = at;
    while (last + 1 < sentence.size() && phrase.get(last + 1)) {
      last++;
    }
    last = withApposition(sentence, last);
    List<Span> content = new ArrayList<>();
    Stretch.of(sentence, 0, at - 1).ifPresent(content::add);
    Stretch.of(sentence, last + 1, sentence.size() - 1).ifPresent(content::add);
    if (content.isEmpty()) {
      return Optional.empty();
    }
    Span cue = sentence.span(at, at + 1);
    List<Draft.Noun> sources =
        Sources.coordinated(sentence, noun).stream().map(t -> new Draft.Noun(place, t)).toList();
    return Optional.of(
        new Draft(
            "according-to",
            place,
            List.of(cue),
            cue,
            new Evidence(content),
            sources,
            List.of(),
            Act.SAY));
  }

  /**
   * "According to their leader, Ana Petrov, 46 members …": the name between commas belongs to it.
   */
  private static int withApposition(Sentence sentence, int last) {
    int at = last + 1;
    if (at >= sentence.size() || !sentence.token(at).tag().equals(",")) {
      return last;
    }
    int gloss = withGloss(sentence, at);
    if (gloss > last) {
      return gloss;
    }
    int end = at + 1;
    while (end < sentence.size() && sentence.token(end).isProperNoun()) {
      end++;
    }
    boolean closed = end < sentence.size() && sentence.token(end).tag().equals(",");
    return closed && end > at + 1 ? end - 1 : last;
  }

  /** "According to a draft, seen by the Gazette, …": the end of the participle's clause. */
  private static int withGloss(Sentence sentence, int comma) {
    boolean gloss =
        comma + 1 < sentence.size() && sentence.token(comma + 1).tag().matches("VBN|WDT|WP");
    for (int at = comma + 2; gloss && at < sentence.size(); at++) {
      if (sentence.token(at).tag().equals(",")) {
        return at - 1;
      }
    }
    return -1;
  }

  /** The head of the noun phrase that begins after "to". */
  private static Optional<Integer> noun(Sentence sentence, int at) {
    Tree tree = sentence.tree();
    for (int i = at + 2; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (tree.head(at) == i || tree.head(at + 1) == i) {
        return Optional.of(i).filter(h -> token.isNoun() || token.isPronoun());
      }
    }
    return Optional.empty();
  }
}

package org.sayso.understand.statement;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.model.article.BlockKind;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * Headlines have a grammar of their own. "Police: bridge was sabotaged": a short name or role
 * before a colon speaks. "Mayor meets envoy, says bridge is safe": the subject of the first verb
 * does.
 */
final class Headlines {
  private static final int LONGEST_SOURCE = 4;

  private final ParsedArticle article;
  private final Mentions mentions;
  private final RoleNouns roles;

  Headlines(ParsedArticle article, Mentions mentions, RoleNouns roles) {
    this.article = article;
    this.mentions = mentions;
    this.roles = roles;
  }

  /** The statement that the sentence makes by its colon. */
  Optional<Draft> draft(Sentence sentence, int place) {
    if (!isHeadline(sentence)) {
      return Optional.empty();
    }
    int colon = colon(sentence);
    return colon < 1 || !speaks(sentence, colon - 1)
        ? says(sentence, place)
        : Stretch.of(sentence, colon + 1, sentence.size() - 1)
            .map(content -> draft(sentence, place, colon, content));
  }

  /** Whether the draft's cue is the "says" that the headline rule has read already. */
  boolean isDouble(Draft draft, Sentence sentence) {
    return isHeadline(sentence)
        && sentence
            .find(draft.head())
            .filter(t -> t > 0)
            .flatMap(t -> sayer(sentence, t))
            .isPresent();
  }

  private boolean isHeadline(Sentence sentence) {
    return article.article().blocks().get(sentence.block()).kind() == BlockKind.TITLE;
  }

  private static Optional<Draft> says(Sentence sentence, int place) {
    for (int i = 1; i < sentence.size() - 2; i++) {
      Optional<Integer> sayer = sayer(sentence, i);
      Optional<Span> content = Stretch.of(sentence, i + 1, sentence.size() - 1);
      if (sayer.isPresent() && content.isPresent()) {
        Span cue = sentence.token(i).span();
        return Optional.of(
            new Draft(
                "headline-says",
                place,
                List.of(cue),
                cue,
                Evidence.of(content.get()),
                List.of(new Draft.Noun(place, sayer.get())),
                List.of(),
                Act.SAY));
      }
    }
    return Optional.empty();
  }

  /** The subject of the headline's first verb, where a comma and "says" follow, then a clause. */
  private static Optional<Integer> sayer(Sentence sentence, int says) {
    boolean cue =
        sentence.token(says).lower().equals("says")
            && sentence.token(says - 1).tag().equals(",")
            && hasVerb(sentence, says + 1);
    return cue
        ? IntStream.range(0, says)
            .filter(t -> sentence.tree().is(t, "nsubj") && sentence.tree().head(t) < says)
            .boxed()
            .findFirst()
            .or(() -> planner(sentence, says))
        : Optional.empty();
  }

  /** "Firm to shed 40 jobs, says doors stay open". */
  private static Optional<Integer> planner(Sentence sentence, int says) {
    return IntStream.range(1, says - 1)
        .filter(t -> sentence.token(t).tag().equals("TO"))
        .filter(t -> sentence.token(t + 1).tag().equals("VB"))
        .filter(t -> sentence.token(t - 1).isNoun())
        .mapToObj(t -> t - 1)
        .findFirst();
  }

  private static boolean hasVerb(Sentence sentence, int from) {
    boolean verb =
        sentence.tokens().subList(from, sentence.size()).stream()
            .anyMatch(t -> t.tag().matches("VB[DZP]|MD"));
    return verb || IntStream.range(from, sentence.size() - 2).anyMatch(t -> isState(sentence, t));
  }

  /** "sailings unaffected by": a headline's clause without its "are". */
  private static boolean isState(Sentence sentence, int noun) {
    return sentence.token(noun).isNoun()
        && sentence.token(noun + 1).tag().matches("JJ|VB[ND]")
        && sentence.token(noun + 2).tag().equals("IN");
  }

  private static Draft draft(Sentence sentence, int place, int colon, Span content) {
    Span mark = sentence.token(colon).span();
    return new Draft(
        "headline-colon",
        place,
        List.of(),
        mark,
        Evidence.of(content),
        List.of(new Draft.Noun(place, colon - 1)),
        List.of(),
        Act.SAY);
  }

  private static int colon(Sentence sentence) {
    for (int i = 1; i <= Math.min(LONGEST_SOURCE, sentence.size() - 2); i++) {
      if (sentence.token(i).text().equals(":")) {
        return i;
      }
    }
    return -1;
  }

  private boolean speaks(Sentence sentence, int token) {
    boolean role =
        roles.find(sentence.token(token)).filter(r -> r.kind() != RoleNoun.Kind.STATE).isPresent();
    return role || mentions.headedBy(sentence, token).isPresent();
  }
}

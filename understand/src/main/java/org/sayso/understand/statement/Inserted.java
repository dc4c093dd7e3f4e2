package org.sayso.understand.statement;

import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/**
 * A reporting clause inside a relative one: "the bridge, which engineers say is sound, will close".
 * Read by the order of the words: the relative pronoun, who says, the cue, the verb of the content.
 */
final class Inserted {
  private static final String PHRASE = "DT|PRP\\$|JJ[RS]?|POS|CD|NNP?S?|HYPH|PRP";

  private Inserted() {}

  /** The statement of a cue that stands so. */
  static Optional<Draft> draft(Cue cue, int place, Voices voices) {
    Sentence sentence = cue.sentence();
    int verb = cue.head() + 1;
    boolean inserted =
        cue.entry().quotes()
            && cue.token().tag().matches("VB[DZP]")
            && verb < sentence.size()
            && sentence.token(verb).tag().matches("VB[DZP]|MD")
            && isRelative(sentence.token(relative(cue)));
    int source = cue.head() - 1;
    return inserted && relative(cue) < source && voices.canTell(cue, source)
        ? Stretch.of(sentence, verb, end(sentence, verb)).map(c -> draft(cue, place, c))
        : Optional.empty();
  }

  private static boolean isRelative(Token token) {
    return token.tag().matches("WDT|WP") && !token.lower().equals("what");
  }

  /** Where the noun phrase before the cue ends to the left. */
  private static int relative(Cue cue) {
    int at = cue.head() - 1;
    while (at > 0 && cue.sentence().token(at).tag().matches(PHRASE)) {
      at--;
    }
    return Math.max(at, 0);
  }

  private static int end(Sentence sentence, int from) {
    int at = from;
    while (at + 1 < sentence.size() && !sentence.token(at + 1).tag().matches("[,.:]")) {
      at++;
    }
    return at;
  }

  private static Draft draft(Cue cue, int place, Span content) {
    return new Draft(
        "inserted",
        place,
        List.of(cue.span()),
        cue.span(),
        Evidence.of(content),
        List.of(new Draft.Noun(place, cue.head() - 1)),
        List.of(),
        cue.entry().act());
  }
}

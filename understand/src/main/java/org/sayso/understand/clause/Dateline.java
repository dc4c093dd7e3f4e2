package org.sayso.understand.clause;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** The place, day and agency that a report begins with, which parsers take for its subject. */
public final class Dateline {
  private static final int LONGEST = 14;
  private static final String DASH = "-{1,3}|–|—";
  private static final String AGENCY = "[A-Z]{2,8}|Xinhua|Reuters";

  private Dateline() {}

  /** Whether the token stands in the sentence's dateline. */
  public static boolean covers(Sentence s, int token) {
    return token < LONGEST && token <= end(s).orElse(-1);
  }

  /** The words without what they take in of the dateline before them. */
  public static Span cut(Sentence s, Span words) {
    int after = end(s).orElse(-1) + 1;
    boolean reaches =
        after > 0 && after < s.size() && words.start() < s.token(after).span().start();
    return reaches && words.end() > s.token(after).span().start()
        ? new Span(s.token(after).span().start(), words.end())
        : words;
  }

  /** The first noun after the dateline that the parser hung on it, or on this verb. */
  public static Optional<Integer> subject(Sentence s, int verb) {
    int end = end(s).orElse(-1);
    return IntStream.range(end + 1, Math.max(end + 1, verb))
        .filter(i -> s.token(i).isNoun())
        .filter(i -> s.tree().head(i) <= end || s.tree().head(i) == verb)
        .filter(i -> s.tree().child(i, "case").isEmpty())
        .boxed()
        .findFirst();
  }

  private static OptionalInt end(Sentence s) {
    if (!s.token(0).isProperNoun()) {
      return OptionalInt.empty();
    }
    for (int i = 1; i < Math.min(s.size(), LONGEST); i++) {
      Token token = s.token(i);
      boolean agency = token.text().equals(")") && s.token(i - 1).text().matches(AGENCY);
      if (token.text().matches(DASH) || agency && !isDash(s, i + 1)) {
        return OptionalInt.of(i);
      }
      if (!token.tag().matches("NNPS?|CD|,|[.]|[(]|[)]|-LRB-|-RRB-|:")) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private static boolean isDash(Sentence s, int token) {
    return token < s.size() && s.token(token).text().matches(DASH);
  }
}

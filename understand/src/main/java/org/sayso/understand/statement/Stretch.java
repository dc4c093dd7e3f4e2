package org.sayso.understand.statement;

import java.util.Optional;
import java.util.Set;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/** Trims a run of tokens to what belongs to a content: no marks at its ends, no opening "that". */
final class Stretch {
  private static final Set<String> OPENERS = Set.of("that", "and", "but");
  private static final Set<String> QUOTES = Set.of("``", "''");

  private Stretch() {}

  /**
   * The span from one token to another, both included, trimmed; empty where nothing but marks is
   * left.
   */
  static Optional<Span> of(Sentence sentence, int from, int to) {
    int first = from;
    int last = to;
    while (first <= last && (isMark(sentence.token(first)) || isOpener(sentence, first, last))) {
      first++;
    }
    while (last >= first && isMark(sentence.token(last))) {
      last--;
    }
    return first > last ? Optional.empty() : Optional.of(sentence.span(first, last));
  }

  private static boolean isOpener(Sentence sentence, int first, int last) {
    return first < last
        && OPENERS.contains(sentence.token(first).lower())
        && (sentence.tree().isAny(first, "mark", "cc", "dep")
            || sentence.token(first).tag().equals("IN"));
  }

  private static boolean isMark(Token token) {
    return QUOTES.contains(token.tag())
        || token.text().matches("[\\p{Punct}“”‘’«»„–—…]+")
            && !token.text().matches("[$%#@&\\[(].*");
  }
}

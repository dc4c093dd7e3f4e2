package org.sayso.understand.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;

/**
 * Persons with a nickname between their names: "Karl 'The Heron' Berg". The quotation marks make
 * the recogniser see three names.
 */
final class Nicknamed {
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'-]*(?: \\p{Lu}[\\p{L}.'-]*)? [\"“‘'`]{1,2}\\p{Lu}[\\p{L}.-]*"
              + "(?: \\p{L}[\\p{L}.-]*){0,2}[\"”’']{1,2} \\p{Lu}[\\p{L}'-]*\\p{L}");

  private Nicknamed() {}

  /** The names of the sentence, in order. */
  static List<Name> in(Sentence sentence, String text) {
    List<Name> found = new ArrayList<>();
    Span all = sentence.span();
    Matcher m = NAME.matcher(all.in(text));
    while (m.find()) {
      Span words = new Span(all.start() + m.start(), all.start() + m.end());
      List<Token> inside = sentence.tokens().stream().filter(t -> words.covers(t.span())).toList();
      boolean whole = !inside.isEmpty() && inside.get(0).span().start() == words.start();
      if (whole && inside.get(inside.size() - 1).isProperNoun()) {
        int last = inside.get(inside.size() - 1).index();
        found.add(new Name(sentence, inside.get(0).index(), last, Schema.PERSON));
      }
    }
    return found;
  }
}

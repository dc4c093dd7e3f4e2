package org.sayso.bench.training;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Token;

/** Which kinds an attribution is of, in the words of the tables. */
final class Kind {
  private static final Pattern QUOTED = Pattern.compile("[“\"]([^”\"]+)");
  private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);
  private static final int LONG = 5;
  private static final Set<String> SAY =
      Set.of("say", "tell", "add", "write", "note", "ask", "state", "tweet", "explain", "declare");
  private static final Set<String> THINK =
      Set.of("think", "believe", "know", "want", "hope", "plan", "expect", "feel", "fear", "seem");

  private Kind() {}

  /** By the quotation marks in its content. */
  static String form(String text, List<Span> content) {
    String raw = String.join(" ", content.stream().map(s -> s.in(text)).toList());
    int longest =
        QUOTED
            .matcher(raw)
            .results()
            .mapToInt(q -> (int) WORD.matcher(q.group(1)).results().count())
            .max()
            .orElse(0);
    return longest == 0 ? "no quotation" : longest < LONG ? "short quotation" : "long quotation";
  }

  /** By its cue's words. */
  static String cue(List<Token> cue) {
    if (cue.isEmpty()) {
      return "no cue";
    }
    if (cue.stream().anyMatch(t -> t.lower().equals("according"))) {
      return "according to";
    }
    List<String> verbs =
        cue.stream().filter(Token::isVerb).map(t -> t.lemma().toLowerCase(Locale.ROOT)).toList();
    if (verbs.stream().anyMatch(SAY::contains)) {
      return "verb of saying";
    }
    if (verbs.stream().anyMatch(THINK::contains)) {
      return "verb of thinking";
    }
    return !verbs.isEmpty()
        ? "other verb"
        : cue.stream().anyMatch(Token::isNoun) ? "noun" : "other word";
  }
}

package org.sayso.link.sense;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;

/**
 * The words of one sentence on both sides of a span, as written.
 *
 * @param before up to six, the nearest last
 * @param after up to four, the nearest first; "'s" is a word, an attached "-based" keeps its hyphen
 */
record Surroundings(List<String> before, List<String> after) {
  private static final int REACH = 70;
  // A full stop after one or two letters is an abbreviation ("Mr."), not an end.
  private static final Pattern BEFORE =
      Pattern.compile("(?s)^.*(\\n|[!?;:]|(?<=[\\p{Ll}\\p{N}]{4})\\.\\s)");
  private static final Pattern END = Pattern.compile("[\\n.!?;:]");
  private static final Pattern GENITIVE = Pattern.compile("^'(?=s?\\b|\\s)");
  private static final Pattern MARK = Pattern.compile("[,()\"“”\\[\\]]");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  Surroundings {
    before = before.subList(Math.max(0, before.size() - 6), before.size());
    after = after.subList(0, Math.min(4, after.size()));
  }

  static Surroundings of(String text, Span span) {
    String left = text.substring(Math.max(0, span.start() - REACH), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    String sentence = BEFORE.matcher(left).replaceAll("");
    return new Surroundings(words(sentence.replace('-', ' ')), words(END.split(right, 2)[0]));
  }

  private static List<String> words(String stretch) {
    String opened = GENITIVE.matcher(stretch.replace('’', '\'')).replaceAll(" '");
    String spaced = MARK.matcher(opened).replaceAll(" $0 ");
    return SPACE.splitAsStream(spaced.strip()).filter(w -> !w.isEmpty()).toList();
  }
}

package org.sayso.link.sense;

import java.util.Arrays;
import java.util.List;
import org.sayso.model.text.Span;

/**
 * The words of one sentence on both sides of a span, as written.
 *
 * @param before up to six, the nearest last
 * @param after up to four, the nearest first; "'s" is a word, an attached "-based" keeps its hyphen
 */
record Surroundings(List<String> before, List<String> after) {
  private static final int REACH = 70;

  Surroundings {
    before = before.subList(Math.max(0, before.size() - 6), before.size());
    after = after.subList(0, Math.min(4, after.size()));
  }

  static Surroundings of(String text, Span span) {
    String left = text.substring(Math.max(0, span.start() - REACH), span.start());
    String right = text.substring(span.end(), Math.min(text.length(), span.end() + REACH));
    // A full stop after one or two letters is an abbreviation ("Mr."), not an end.
    String sentence = left.replaceAll("(?s)^.*(\\n|[!?;:]|(?<=[\\p{Ll}\\p{N}]{4})\\.\\s)", "");
    return new Surroundings(
        words(sentence.replace('-', ' ')), words(right.replaceAll("(?s)(\\n|[.!?;:]).*$", "")));
  }

  private static List<String> words(String stretch) {
    String spaced =
        stretch
            .replace('’', '\'')
            .replaceAll("^'(?=s?\\b|\\s)", " '")
            .replaceAll("([,()\"“”\\[\\]])", " $1 ");
    return Arrays.stream(spaced.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }
}

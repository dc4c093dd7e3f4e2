package org.sayso.bench.lesson;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sayso.model.text.Span;

/**
 * A line of an exercise that marks an attribution. Words that occur more than once are those
 * nearest to the content, which is sought first.
 *
 * @param kind the file of exercises
 * @param line its number there, from 1
 * @param words the line without its first bar
 */
record Marking(String kind, int line, String words) {
  private static final String PIECES = " \\+ ";

  /** Whether it says that there is none. */
  boolean isNothing() {
    return words.strip().equals("nothing");
  }

  /** The attribution in its text. */
  Gold in(String text) {
    String[] fields = words.split("\\|", -1);
    if (fields.length != 3) {
      throw wrong("source, cue and content are asked", words);
    }
    List<Span> content = content(text, fields[2].strip().split(PIECES));
    Span cue =
        nearest(text, fields[1].strip(), content, s -> isFree(s, content))
            .orElseThrow(() -> wrong("the text has no such cue outside the content", fields[1]));
    return new Gold(source(text, fields[0].strip(), cue, content), List.of(cue), content);
  }

  private List<Span> content(String text, String... pieces) {
    List<Span> content = new ArrayList<>();
    for (String piece : pieces) {
      List<Span> last =
          content.isEmpty() ? List.of() : content.subList(content.size() - 1, content.size());
      content.add(
          nearest(text, piece.strip(), last, s -> isFree(s, content))
              .orElseThrow(() -> wrong("the text has no such content", piece)));
    }
    return content;
  }

  private List<Span> source(String text, String source, Span cue, List<Span> content) {
    return source.isEmpty()
        ? List.of()
        : List.of(
            nearest(text, source, List.of(cue), s -> !s.overlaps(cue) && isFree(s, content))
                .orElseThrow(
                    () -> wrong("the text has no such source outside cue and content", source)));
  }

  private static Optional<Span> nearest(
      String text, String words, List<Span> to, Predicate<Span> fits) {
    return occurrences(text, words).stream()
        .filter(fits)
        .min(Comparator.comparingInt(s -> to.stream().mapToInt(t -> gap(s, t)).min().orElse(0)));
  }

  private static List<Span> occurrences(String text, String words) {
    List<Span> all = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      if (!words.isEmpty() && isWhole(text, at) && isWhole(text, at + words.length())) {
        all.add(new Span(at, at + words.length()));
      }
    }
    return all;
  }

  /** Whether no word is cut at this place. */
  private static boolean isWhole(String text, int at) {
    return at == 0
        || at == text.length()
        || !Character.isLetterOrDigit(text.charAt(at - 1))
        || !Character.isLetterOrDigit(text.charAt(at));
  }

  private static boolean isFree(Span span, List<Span> taken) {
    return taken.stream().noneMatch(span::overlaps);
  }

  private static int gap(Span a, Span b) {
    return Math.max(0, Math.max(b.start() - a.end(), a.start() - b.end()));
  }

  private IllegalArgumentException wrong(String what, String where) {
    return new IllegalArgumentException(
        kind + ", line " + line + ": " + what + ": " + where.strip());
  }
}

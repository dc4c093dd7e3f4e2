package org.sayso.read.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Span;

/**
 * Splits a text where its writer began anew: at every line break, unless the lines of a paragraph
 * are wrapped at a width, or a line plainly goes on in the next. Stateless.
 */
final class Paragraphs {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u2028\\u2029\\f\\u000b\\u0085]+");
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final int NARROW = 50;
  private static final int WIDE = 100;
  private static final int RAGGED = 25;

  private Paragraphs() {}

  /** The paragraphs in order, without the white space around them; none for a blank text. */
  static List<Span> of(String text) {
    List<Span> paragraphs = new ArrayList<>();
    List<Span> group = new ArrayList<>();
    for (Span line : lines(text)) {
      if (!group.isEmpty() && isBlankBetween(text, group.get(group.size() - 1), line)) {
        close(text, group, paragraphs);
      }
      group.add(line);
    }
    close(text, group, paragraphs);
    return paragraphs;
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    Matcher m = LINE.matcher(text);
    while (m.find()) {
      trim(text, m.start(), m.end()).ifPresent(lines::add);
    }
    return lines;
  }

  /** The stretch without white space and byte-order marks at its ends. */
  static java.util.Optional<Span> trim(String text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return from < to ? java.util.Optional.of(new Span(from, to)) : java.util.Optional.empty();
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == '\uFEFF'
        || c == '\u200B'
        || Character.isISOControl(c);
  }

  private static boolean isBlankBetween(String text, Span a, Span b) {
    Matcher m = BREAK.matcher(text).region(a.end(), b.start());
    return m.find() && m.find();
  }

  private static void close(String text, List<Span> group, List<Span> paragraphs) {
    boolean wrapped = isWrapped(text, group);
    Span open = null;
    for (Span line : group) {
      boolean joins = open != null && (wrapped || goesOn(text, open, line));
      if (open != null && !joins) {
        paragraphs.add(open);
      }
      open = joins ? open.to(line) : line;
    }
    if (open != null) {
      paragraphs.add(open);
    }
    group.clear();
  }

  private static boolean isWrapped(String text, List<Span> group) {
    if (group.size() < 3) {
      return false;
    }
    List<Span> full = group.subList(0, group.size() - 1);
    var lengths = full.stream().mapToInt(Span::length).summaryStatistics();
    long ended = full.stream().filter(l -> endsSentence(l.in(text))).count();
    return lengths.getMin() >= NARROW
        && lengths.getMax() <= WIDE
        && lengths.getMax() - lengths.getMin() <= RAGGED
        && ended * 2 <= full.size();
  }

  private static boolean goesOn(String text, Span line, Span next) {
    char last = text.charAt(line.end() - 1);
    boolean lower =
        Character.isLowerCase(text.charAt(next.start()))
            && !next.in(text).matches("by\\s?\\p{Lu}.*");
    return last == ',' || last == ';' || lower && Character.isLetter(last);
  }

  /** Whether the words end as a sentence does. */
  static boolean endsSentence(String words) {
    return words.matches("(?s).*[.!?…][”\"’')\\]]*");
  }
}

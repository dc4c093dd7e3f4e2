package org.sayso.read.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Joins a word that was parted at the end of a line. */
final class Hyphens {
  private static final Pattern PARTED =
      Pattern.compile("(?s).*?([\\p{L}\\p{M}-]+)([-\\u2010\\u00AD])$");
  private static final Pattern FIRST = Pattern.compile("^([\\p{Ll}\\p{M}]+)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*");

  private final Set<String> words = new HashSet<>();

  /** With the words of all lines: one that is written with its hyphen elsewhere keeps it. */
  Hyphens(List<Line> lines) {
    for (Line line : lines) {
      Matcher word = WORD.matcher(line.words());
      words.addAll(word.results().map(r -> lower(r.group())).collect(Collectors.toSet()));
    }
  }

  /** The two as one: without the hyphen of a parted word, else with a space between. */
  String join(String before, String after) {
    Matcher parted = PARTED.matcher(before);
    Matcher first = FIRST.matcher(after);
    if (!parted.matches() || !first.find()) {
      return before.endsWith("-") && !before.endsWith(" -") ? before + after : before + " " + after;
    }
    String bare = before.substring(0, before.length() - 1);
    boolean soft = parted.group(2).equals("\u00AD");
    return soft || !isCompound(parted.group(1), first.group(1)) ? bare + after : before + after;
  }

  private boolean isCompound(String left, String right) {
    return !words.contains(lower(left + right)) && words.contains(lower(left + "-" + right));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}

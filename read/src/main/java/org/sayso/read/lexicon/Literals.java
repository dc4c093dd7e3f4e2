package org.sayso.read.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * The letters without which a regular expression matches nothing: "{@code (?:sign\s+up|register)}"
 * needs "sign" or "register". After the prefilters of Cox's <i>Regular Expression Matching with a
 * Trigram Index</i> (2012). What is not understood is asked for nothing, so the answer never rules
 * out a match. One reading of one expression; not thread-safe.
 */
final class Literals {
  /** Of these letters one must be there. */
  private record Need(Set<String> anyOf) {
    private static final Comparator<Need> STRENGTH =
        Comparator.comparingInt(Need::shortest).thenComparing(n -> -n.anyOf.size());

    int shortest() {
      return anyOf.stream().mapToInt(String::length).min().orElse(0);
    }

    /** One letter or a space stands in nearly every text. */
    boolean isCommon() {
      return anyOf.stream().anyMatch(s -> s.isBlank() || s.length() == 1 && isLetter(s));
    }

    private static boolean isLetter(String one) {
      return Character.isLetter(one.charAt(0));
    }

    /** What is needed where one of several ways is gone; nothing where one of them is free. */
    static List<Need> either(List<List<Need>> ways) {
      if (ways.size() == 1 || ways.stream().anyMatch(List::isEmpty)) {
        return ways.stream().filter(w -> ways.size() == 1).flatMap(List::stream).toList();
      }
      Set<String> union = new TreeSet<>();
      ways.forEach(way -> union.addAll(way.stream().max(STRENGTH).orElseThrow().anyOf));
      return List.of(new Need(union));
    }
  }

  private static final String ESCAPED_SIGNS = ".()[]{}?*+|\\^$/-&#";

  private final String regex;
  private int at;

  private Literals(String regex) {
    this.regex = regex;
  }

  /**
   * Sets of strings in lower case: every match contains one of each set, its case apart. Sets that
   * nearly every text meets are left out.
   *
   * @return empty where a match needs nothing that is known
   */
  static List<Set<String>> neededBy(String regex) {
    return regex.contains("\\Q")
        ? List.of()
        : new Literals(regex)
            .alternatives().stream()
                .filter(need -> !need.isCommon())
                .map(Need::anyOf)
                .distinct()
                .toList();
  }

  private List<Need> alternatives() {
    List<List<Need>> all = new ArrayList<>(List.of(sequence()));
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      all.add(sequence());
    }
    return Need.either(all);
  }

  private List<Need> sequence() {
    List<Need> needs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      int letter = letter();
      List<Need> part = letter >= 0 ? List.of() : other();
      boolean must = isRequired();
      if (letter >= 0 && must) {
        run.appendCodePoint(letter);
      } else {
        end(run, needs);
      }
      if (must) {
        needs.addAll(part);
      }
      if (wasRepeated) {
        end(run, needs);
      }
    }
    end(run, needs);
    return needs;
  }

  private static void end(StringBuilder run, List<Need> needs) {
    if (run.length() > 0) {
      needs.add(new Need(Set.of(run.toString().toLowerCase(Locale.ROOT))));
      run.setLength(0);
    }
  }

  /**
   * The letter that stands here for itself, passed; -1, nothing passed, where something else does.
   */
  private int letter() {
    int c = regex.codePointAt(at);
    if (c == '\\' && at + 1 < regex.length() && isSign(regex.charAt(at + 1))) {
      at += 2;
      return regex.charAt(at - 1);
    }
    if ("\\[(.^$".indexOf(c) >= 0) {
      return -1;
    }
    at += Character.charCount(c);
    return c;
  }

  private static boolean isSign(char escaped) {
    return ESCAPED_SIGNS.indexOf(escaped) >= 0;
  }

  /** A group, a class or an escape, passed. */
  private List<Need> other() {
    char c = regex.charAt(at);
    at++;
    if (c == '(') {
      return group();
    }
    if (c == '[') {
      skipClass();
    } else if (c == '\\') {
      skipEscape();
    }
    return List.of();
  }

  private List<Need> group() {
    boolean looksAround = regex.startsWith("?=", at) || regex.startsWith("?!", at);
    looksAround |= regex.startsWith("?<=", at) || regex.startsWith("?<!", at);
    if (regex.startsWith("?", at)) {
      skipGroupHead();
    }
    List<Need> inside = alternatives();
    at = Math.min(regex.length(), at + 1);
    return looksAround ? List.of() : inside;
  }

  /** Past "?:", "?=", "?<name>", "?i-s:"; before the bracket of "(?i)". */
  private void skipGroupHead() {
    at++;
    boolean named = regex.startsWith("<", at) && !regex.startsWith("<=", at);
    named &= !regex.startsWith("<!", at);
    if (named) {
      at = regex.indexOf('>', at) + 1;
      return;
    }
    while (":=!>)".indexOf(regex.charAt(at)) < 0) {
      at++;
    }
    at += regex.charAt(at) == ')' ? 0 : 1;
  }

  private void skipClass() {
    int depth = 1;
    while (at < regex.length() && depth > 0) {
      char c = regex.charAt(at++);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']') {
        depth--;
      }
    }
  }

  /** Past the rest of "\s", "\p{Lu}", "\x{2019}", "\k<name>". */
  private void skipEscape() {
    char kind = regex.charAt(at++);
    boolean braces = "pPxk".indexOf(kind) >= 0 && at < regex.length();
    if (braces && "{<".indexOf(regex.charAt(at)) >= 0) {
      at = regex.indexOf(regex.charAt(at) == '{' ? '}' : '>', at) + 1;
    } else if (braces) {
      at += kind == 'x' ? 2 : 1;
    } else if (kind == 'u') {
      at += 4;
    }
  }

  /** Whether the quantifier passed last lets more than one stand. */
  private boolean wasRepeated;

  /** Passes the quantifier, if one stands here: whether what it counts must be there. */
  private boolean isRequired() {
    wasRepeated = at < regex.length() && "?*+{".indexOf(regex.charAt(at)) >= 0;
    if (!wasRepeated) {
      return true;
    }
    char c = regex.charAt(at);
    boolean required = c == '+' || c == '{' && !regex.startsWith("{0", at);
    at = c == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return required;
  }
}

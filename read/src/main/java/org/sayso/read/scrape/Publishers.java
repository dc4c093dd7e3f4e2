package org.sayso.read.scrape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.read.lexicon.Lexicon;

/**
 * Tells who prints a report from what its page says around it. An outlet that is merely quoted or
 * cited is no publisher, and an agency never is: its name in a rights notice is a credit.
 * Immutable.
 */
public final class Publishers {
  private static final Publishers STANDARD = new Publishers(Lexicon.of("publishers.tsv"));
  private static final String NAME =
      "((?-i:\\\\p{Lu}[\\\\p{L}\\\\d’'&-]*(?:\\\\s+(?:of\\\\s+|and\\\\s+|the\\\\s+)?\\\\p{Lu}[\\\\p{L}\\\\d’'&-]*){0,5}))";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST_MASTHEAD = 6;

  private final List<Pattern> patterns;

  private Publishers(Lexicon lexicon) {
    patterns =
        lexicon.rows().stream()
            .map(r -> Pattern.compile(r.get(1).replaceAll("NAME", NAME), FLAGS))
            .toList();
  }

  /** The rules of {@code publishers.tsv}. */
  public static Publishers standard() {
    return STANDARD;
  }

  /** The outlet that some piece of furniture gives away; the surest wording wins. */
  public Optional<String> named(List<String> furniture) {
    return patterns.stream()
        .flatMap(p -> furniture.stream().flatMap(f -> name(p.matcher(f)).stream()))
        .findFirst();
  }

  private static Optional<String> name(Matcher m) {
    return m.find()
        ? Optional.of(m.group(1).strip()).filter(n -> Names.standard().agency(n).isEmpty())
        : Optional.empty();
  }

  /**
   * The outlet of a masthead: a line above the headline that begins with an outlet's name, or is
   * all capitals ("ISLAND POST", "The Island Post — news from the quay").
   */
  public Optional<String> masthead(String line) {
    String name = line.strip().split("\\s+[|—–·•-]+\\s+|\\s{2,}|:\\s|\\s[|·•]")[0].strip();
    boolean short_ = name.split("\\s+").length <= LONGEST_MASTHEAD;
    boolean capitals =
        name.length() > 3
            && name.equals(name.toUpperCase(Locale.ROOT))
            && name.matches("[\\p{Lu}][\\p{Lu} '’&.-]+")
            && name.split("\\s+").length <= 4;
    return short_ && (capitals || Names.standard().isOutlet(name))
        ? Optional.of(usual(name))
        : Optional.empty();
  }

  private static String usual(String name) {
    boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
    return capitals
        ? Pattern.compile("\\s+")
            .splitAsStream(name)
            .map(Publishers::lower)
            .collect(Collectors.joining(" "))
        : name;
  }

  /** Keeps the letters of BBC and turns TIMES into Times. */
  private static String lower(String word) {
    boolean letters =
        word.length() <= 3 && !word.equals("THE") && !word.equals("SUN") && !word.equals("BAY");
    return letters ? word : word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
  }
}

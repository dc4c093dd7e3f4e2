package org.sayso.read.scrape;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;

/** Knows the words under a picture by the credit that they end or begin with. Immutable. */
public final class Captions {
  private static final Captions STANDARD = new Captions(Lexicon.of("captions.tsv"));
  private static final int LONGEST = 600;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final List<Pattern> patterns;

  private Captions(Lexicon lexicon) {
    patterns = lexicon.rows().stream().map(row -> pattern(row.get(0), row.get(1))).toList();
  }

  private static Pattern pattern(String place, String words) {
    String anchored = place.equals("start") ? "^(?:" + words + ")" : "(?:" + words + ")\\s*$";
    return Pattern.compile(anchored, FLAGS);
  }

  /** The rules of {@code captions.tsv}. */
  public static Captions standard() {
    return STANDARD;
  }

  /** Whether a paragraph is a caption. */
  public boolean is(String paragraph) {
    return paragraph.length() <= LONGEST
        && patterns.stream().anyMatch(p -> p.matcher(paragraph).find());
  }

  /** Who took or owns the picture, where the caption says so. */
  public Optional<String> owner(String caption) {
    return patterns.stream().flatMap(p -> owner(p.matcher(caption)).stream()).findFirst();
  }

  private static Optional<String> owner(Matcher m) {
    return m.find() && m.groupCount() > 0 && m.group(1) != null
        ? Optional.of(m.group(1).strip().replaceAll("[.)\\]]+$", "")).filter(s -> !s.isBlank())
        : Optional.empty();
  }
}

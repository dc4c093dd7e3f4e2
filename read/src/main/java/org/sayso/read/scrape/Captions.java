package org.sayso.read.scrape;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.lexicon.Sieve;

/** Knows the words under a picture by the credit that they end or begin with. Immutable. */
public final class Captions {
  private static final Captions STANDARD = new Captions(Lexicon.of("captions.tsv"));
  private static final int LONGEST = 600;

  /** How long the credit at either end of a caption may be. */
  private static final int CREDIT = 120;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private final Sieve<Pattern> starts;
  private final Sieve<Pattern> ends;

  private Captions(Lexicon lexicon) {
    starts = patterns(lexicon.where("start"), "^(?:%s)");
    ends = patterns(lexicon.where("end"), "(?:%s)\\s*$");
  }

  private static Sieve<Pattern> patterns(Lexicon lexicon, String frame) {
    return Sieve.of(
        lexicon.column(1).stream()
            .map(p -> Pattern.compile(frame.replace("%s", p), FLAGS))
            .toList());
  }

  /** The rules of {@code captions.tsv}. */
  public static Captions standard() {
    return STANDARD;
  }

  /** Whether a paragraph is a caption. */
  public boolean is(String paragraph) {
    return paragraph.length() <= LONGEST && matches(paragraph).anyMatch(Matcher::find);
  }

  /** Who took or owns the picture, where the caption says so. */
  public Optional<String> owner(String caption) {
    return matches(caption).flatMap(m -> owner(m).stream()).findFirst();
  }

  /** The rules, each ready to search its end of the paragraph. */
  private Stream<Matcher> matches(String paragraph) {
    int tail = Math.max(0, paragraph.length() - CREDIT);
    return Stream.concat(
        starts.worthTrying(paragraph.substring(0, Math.min(CREDIT, paragraph.length()))).stream()
            .map(p -> p.matcher(paragraph)),
        ends.worthTrying(paragraph.substring(tail)).stream()
            .map(
                p ->
                    p.matcher(paragraph)
                        .region(tail, paragraph.length())
                        .useTransparentBounds(true)));
  }

  private static Optional<String> owner(Matcher m) {
    return m.find() && m.groupCount() > 0 && m.group(1) != null
        ? Optional.of(m.group(1).strip().replaceAll("[.)\\]]+$", "")).filter(s -> !s.isBlank())
        : Optional.empty();
  }
}

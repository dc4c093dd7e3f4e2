package org.sayso.read.about;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.read.lexicon.Lexicon;
import org.sayso.read.scrape.Byline;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.Names;

/**
 * Reads names out of the words in which pages set them ("Von Ines Halm | 4. März"), and tells them
 * from desks, organisations and what else stands there; {@code page-names.tsv}. Immutable.
 */
final class PageNames {
  private static final PageNames STANDARD = new PageNames(Lexicon.of("page-names.tsv"));
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final int LONGEST = 60;
  private static final Pattern AND = Pattern.compile("\\s(?:And|AND|UND|Und)\\s");
  private static final Pattern DESK =
      Pattern.compile("\\p{Lu}[\\p{L}\\p{Nd}.&’'-]*(?:\\s[\\p{L}\\p{Nd}.&’'-]+){0,5}");
  private static final Pattern HAN =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}·]{2,8}");
  private static final Pattern NICK =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}\\p{Nd}_.'’&-]{1,29}|\\p{Lu}[\\p{L}\\p{M}'’.-]+(?:\\s[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_.'’-]*){1,2}");

  private final Pattern byline;
  private final Pattern by;
  private final Pattern label;
  private final Pattern end;
  private final Pattern title;
  private final Pattern nobody;
  private final Pattern body;

  private PageNames(Lexicon lexicon) {
    String stated = lexicon.where("by").anyOf(1).pattern();
    byline = Pattern.compile(stated + "(?:\\s*:\\s*|\\s+|$)", FLAGS);
    String labels = "(?:" + stated + "|" + lexicon.where("label").anyOf(1).pattern() + ")";
    by = Pattern.compile("^" + labels + "(?:\\s*:\\s*|\\s+|$)", FLAGS);
    label = Pattern.compile("^" + labels + "(?:\\s*:\\s*|\\s+|(?=(?-i:\\p{Lu}\\p{Ll})))", FLAGS);
    end = lexicon.where("end").anyOf(1);
    title = lexicon.where("title").anyOf(1);
    nobody = lexicon.where("none").anyOf(1);
    body = lexicon.where("body").anyOf(1);
  }

  static PageNames standard() {
    return STANDARD;
  }

  /** Whether a line begins as a byline does. */
  boolean isBy(String line) {
    return by.matcher(line).lookingAt();
  }

  /** Whether a line says in so many words that names follow: "by", not a mere dash. */
  boolean isByline(String line) {
    return byline.matcher(line).lookingAt();
  }

  /** Whether a line is what says so, and nothing else. */
  boolean isLabel(String line) {
    return line.length() <= LONGEST && byline.matcher(line).matches();
  }

  /** The names in some words that a page sets where authors stand, in order. */
  List<String> in(String words) {
    String line = AND.matcher(words.replace('\u00a0', ' ').strip()).replaceAll(" and ");
    if (line.startsWith("http")) {
      return List.of();
    }
    Optional<Byline> byline =
        Bylines.standard()
            .read(line)
            .filter(b -> !b.authors().isEmpty() && b.end() == line.length());
    return byline
        .map(Byline::authors)
        .orElseGet(() -> Bylines.names(bare(line)).stream().map(this::untitled).toList());
  }

  /** Words without "by" before them and what follows a name after them. */
  private String bare(String line) {
    String rest = line;
    Matcher m = label.matcher(rest);
    while (m.lookingAt() && m.end() > 0) {
      rest = rest.substring(m.end());
      m = label.matcher(rest);
    }
    Matcher tail = end.matcher(rest);
    return (tail.find() && tail.start() > 0 ? rest.substring(0, tail.start()) : rest).strip();
  }

  private String untitled(String name) {
    return title.matcher(name).replaceFirst("").replaceAll("\\s+", " ").strip();
  }

  /** Whether words are a person's name as bylines print it. */
  boolean isPerson(String name) {
    return isOpen(name) && Bylines.isName(name);
  }

  /** Whether words can be what somebody writes under, where the page marks them as an author. */
  boolean isPenName(String name) {
    return isOpen(name)
        && (Bylines.isName(name) || NICK.matcher(name).matches() || HAN.matcher(name).matches());
  }

  /** Whether words can be the name of a desk or body that signs, as a page marks its author. */
  boolean isSigned(String name) {
    return name.length() <= LONGEST
        && DESK.matcher(name).matches()
        && !nobody.matcher(name).find()
        && Names.standard().agency(name).isEmpty();
  }

  private boolean isOpen(String name) {
    return name.length() <= LONGEST
        && !nobody.matcher(name).find()
        && !body.matcher(name).find()
        && Names.standard().agency(name).isEmpty()
        && !Names.standard().isOutlet(name);
  }
}

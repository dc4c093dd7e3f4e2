package org.sayso.read.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.model.text.Edtf;
import org.sayso.read.lexicon.Lexicon;

/**
 * Reads bylines and publication dates, glued together as scraping leaves them ("byAnna Berg
 * 18/10/2023"). A line is taken for one only where every word of it is understood, or where what
 * follows is clearly a new beginning. Immutable.
 */
public final class Bylines {
  private static final Bylines STANDARD = new Bylines(Lexicon.of("bylines.tsv"));
  private static final int LONGEST = 160;

  private static final String WORD = "(?:\\p{Lu}[\\p{L}\\p{M}'’.-]*\\p{L}\\.?|\\p{Lu}\\.?)";
  private static final String PARTICLE =
      "(?:(?:de|van|von|der|den|la|le|da|di|del|al|el|bin|ibn|ter|ten|du|dos|y)\\s+)";
  private static final String NAME = WORD + "(?:[ \\u00a0]+" + PARTICLE + "*" + WORD + "){1,4}";
  private static final Pattern ONE = Pattern.compile(NAME);
  private static final Pattern NAMES =
      Pattern.compile(
          NAME + "(?:(?:\\s*,\\s*|\\s*,?\\s+(?:and|und|et|y|i)\\s+|\\s*&\\s*)" + NAME + ")*");
  private static final Pattern SPLIT =
      Pattern.compile("\\s*,\\s*(?:and\\s+)?|\\s+(?:and|und|et|y|i)\\s+|\\s*&\\s*");
  private static final Pattern HANDLE = Pattern.compile("@?[\\p{L}_][\\p{L}\\d_.-]{2,30}(?=\\s*$)");

  private final Pattern by;
  private final Pattern published;
  private final Pattern modified;
  private final Pattern filler;
  private final Pattern staff;
  private final Pattern tail;
  private final Pattern role;

  private Bylines(Lexicon lexicon) {
    by = lexicon.where("by").anyOf(1);
    published = lexicon.where("published").anyOf(1);
    modified = lexicon.where("modified").anyOf(1);
    filler = lexicon.where("filler").anyOf(1);
    staff = lexicon.where("staff").anyOf(1);
    tail = lexicon.where("tail").anyOf(1);
    role = lexicon.where("role").anyOf(1);
  }

  /** The reader with the rules of {@code bylines.tsv}. */
  public static Bylines standard() {
    return STANDARD;
  }

  /**
   * The byline that a line is, or begins with; empty where it is none. What follows the byline is
   * at {@link Byline#end()}.
   */
  public Optional<Byline> read(String line) {
    String head = line.substring(0, Math.min(LONGEST, line.length()));
    Parse parse = new Parse(head);
    parse.run();
    boolean whole = parse.at >= line.stripTrailing().length();
    Byline byline = parse.result(whole ? line.length() : parse.at);
    return parse.parts > 0 && (whole || byline.sure(parse.labelled))
        ? Optional.of(byline)
        : Optional.empty();
  }

  /** Whether a name is one of a person as a byline prints it: two to five capitalised words. */
  public static boolean isName(String words) {
    return ONE.matcher(words).matches();
  }

  /**
   * Whether a text uses the words as a place ("in Port Calder"): a byline often ends with one, and
   * only the text can tell it from a name.
   */
  public static boolean isPlace(String words, String text) {
    return Pattern.compile(
            "\\b(?:in|from|near|off|at|to|left|of|for) " + Pattern.quote(words) + "\\b")
        .matcher(text)
        .find();
  }

  /** The names in a list of them ("Anna Berg, Jon Ek and Li Wu"), in order. */
  public static List<String> names(String words) {
    return SPLIT.splitAsStream(words.strip()).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }

  private boolean isPerson(String name) {
    boolean outlet = Names.standard().agency(name).isPresent() || Names.standard().isOutlet(name);
    return !outlet && !role.matcher(name).matches();
  }

  /** One reading of one line, from left to right. */
  private final class Parse {
    private final String line;
    private final List<String> authors = new ArrayList<>();
    private Optional<Edtf> first = Optional.empty();
    private Optional<Edtf> last = Optional.empty();
    private Optional<String> outlet = Optional.empty();
    private boolean changed;
    private boolean labelled;
    private int at;
    private int parts;

    Parse(String line) {
      this.line = line;
    }

    void run() {
      int before = -1;
      while (at < line.length() && at != before) {
        before = at;
        if (!date()) {
          skip(filler);
        }
        if (!date() && !author() && !label() && parts == 0) {
          staff();
        }
      }
      if (parts == 0) {
        at = 0;
      }
    }

    private boolean date() {
      Optional<DateWords.Dated> dated = DateWords.standard().at(line, at);
      dated.ifPresent(this::take);
      return dated.isPresent();
    }

    private void take(DateWords.Dated dated) {
      if (changed) {
        last = last.or(() -> Optional.of(dated.date()));
      } else {
        first = first.or(() -> Optional.of(dated.date()));
      }
      at = dated.end();
      parts++;
    }

    private boolean author() {
      Matcher m = by.matcher(line).region(at, line.length());
      if (!m.lookingAt()) {
        return false;
      }
      return names(NAMES, m.end()) || parts > 0 && names(HANDLE, m.end());
    }

    private boolean names(Pattern shape, int from) {
      Matcher m = shape.matcher(line).region(from, line.length());
      if (!m.lookingAt()) {
        return false;
      }
      Bylines.names(m.group()).stream().filter(Bylines.this::isPerson).forEach(authors::add);
      at = m.end();
      parts++;
      skip(tail);
      return true;
    }

    /** A word that says what the next date is; it counts only where a date follows. */
    private boolean label() {
      return label(modified, true) || label(published, false);
    }

    private boolean label(Pattern pattern, boolean change) {
      Matcher m = pattern.matcher(line).region(at, line.length());
      int before = at;
      if (!m.lookingAt()) {
        return false;
      }
      at = m.end();
      skip(filler);
      if (DateWords.standard().at(line, at).isEmpty()) {
        at = before;
        return false;
      }
      changed = change;
      labelled = true;
      return date();
    }

    private void staff() {
      Matcher m = staff.matcher(line).region(at, line.length());
      if (m.lookingAt()) {
        outlet = m.groupCount() > 0 ? Optional.ofNullable(m.group(1)) : Optional.empty();
        at = m.end();
        parts++;
      }
    }

    private void skip(Pattern pattern) {
      Matcher m = pattern.matcher(line).region(at, line.length());
      if (m.lookingAt()) {
        at = m.end();
      }
    }

    Byline result(int end) {
      return new Byline(authors, first, last, outlet, end);
    }
  }
}

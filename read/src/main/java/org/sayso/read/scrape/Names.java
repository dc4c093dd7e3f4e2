package org.sayso.read.scrape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sayso.read.lexicon.Lexicon;

/** The outlets and agencies that print names, and how to find them in a text. Immutable. */
public final class Names {
  private static final Names STANDARD =
      new Names(Lexicon.of("outlets.tsv"), Lexicon.of("agencies.tsv"));
  private static final String ANY =
      "(?:\\p{Lu}[\\p{L}\\d’'.&-]*(?: (?:of |for |and |the )?\\p{Lu}[\\p{L}\\d’'.&-]*){0,4}|[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|info|news|co|eu|io|tv|us)\\b)";

  /** A word of an outlet's name; the possessive of another word is none ("Nordvik's Post"). */
  private static final String WORD = "\\p{Lu}[\\p{L}&-]*(?:[’'](?!s\\b)\\p{L}+)?";

  private record Agency(String name, Pattern pattern) {}

  private final List<Agency> agencies;
  private final String outlet;
  private final String agency;
  private final String major;
  private final String wire;
  private final String pollster;
  private final String never;
  private final Pattern wholeOutlet;
  private final Pattern wholeName;
  private final Pattern anywhere;

  private Names(Lexicon outlets, Lexicon wires) {
    agencies =
        wires.rows().stream().map(r -> new Agency(r.get(1), Pattern.compile(r.get(2)))).toList();
    String noun = outlets.where("noun").rows().get(0).get(1);
    never = "(?!(?:" + String.join("|", outlets.where("never").column(1)) + ")\\b)";
    String known = String.join("|", outlets.where("known").column(1));
    String names = String.join("|", outlets.where("name").column(1));
    pollster = words(outlets.where("pollster").column(1));
    String byNoun = byNoun(never, noun);
    outlet =
        "(?:(?<![\\p{L}\\d])(?=\\p{Lu}|the )(?:"
            + String.join("|", names, byNoun, known)
            + ")(?![\\p{L}\\d]))";
    agency = words(wires.column(2));
    major = words(wires.where("major").column(2));
    wire =
        words(
            wires.rows().stream()
                .filter(r -> !r.get(0).equals("letters"))
                .map(r -> r.get(2))
                .toList());
    wholeOutlet = Pattern.compile(outlet);
    wholeName = Pattern.compile(names + "|" + known);
    anywhere =
        Pattern.compile("(?<![\\p{L}\\d])(?:" + String.join("|", outlet, agency, pollster) + ")");
  }

  /** Up to three words and a noun that outlets are called by, or two. */
  private static String byNoun(String never, String noun) {
    return "(?:[Tt]he )?(?:"
        + never
        + WORD
        + " (?:of |and |& )?){1,3}(?:"
        + noun
        + ")(?: (?:"
        + noun
        + "))?";
  }

  private static String words(List<String> patterns) {
    return "(?:(?<![\\p{L}\\d])(?=[\\p{Lu}d])(?:"
        + patterns.stream().collect(Collectors.joining("|"))
        + ")(?![\\p{L}\\d]))";
  }

  /** The names of {@code outlets.tsv} and {@code agencies.tsv}. */
  public static Names standard() {
    return STANDARD;
  }

  /**
   * A pattern in which OUTLET, AGENCY, MAJOR, POLLSTER and ANYNAME stand for what is known here.
   */
  Pattern compile(String pattern) {
    return Pattern.compile(
        pattern
            .replace("OUTLET", outlet)
            .replace("AGENCY", agency)
            .replace("MAJOR", major)
            .replace("WIRE", wire)
            .replace("POLLSTER", pollster)
            .replace("ANYNAME", "(?<any>" + never + ANY + ")"),
        Pattern.MULTILINE);
  }

  /** The usual name of the agency that these words are, if they are one. */
  public Optional<String> agency(String words) {
    String bare = words.startsWith("the ") ? words.substring(4) : words;
    return agencies.stream()
        .filter(a -> a.pattern.matcher(bare).matches())
        .map(Agency::name)
        .findFirst();
  }

  /** Whether the words are an outlet's name and nothing else. */
  public boolean isOutlet(String words) {
    return wholeOutlet.matcher(words).matches();
  }

  /** The first outlet or agency in the words, agencies under their usual name. */
  Optional<String> firstIn(String words) {
    Matcher m = anywhere.matcher(words);
    return m.find() ? Optional.of(usual(m.group())) : Optional.empty();
  }

  /** An agency under its usual name; the outlet alone of "Anna Berg of the Quay Tribune". */
  private String usual(String name) {
    int of = name.lastIndexOf(" of ");
    boolean somebody = of > 0 && !isName(name) && isOutlet(name.substring(of + 4));
    String own = somebody ? name.substring(of + 4) : name;
    return agency(own).orElse(capital(own));
  }

  private boolean isName(String name) {
    return wholeName.matcher(name).matches();
  }

  private static String capital(String name) {
    return name.startsWith("the ") ? "T" + name.substring(1) : name;
  }

  /** Whether two names mean one outlet: articles, case and punctuation apart. */
  public static boolean same(String a, String b) {
    return bare(a).equals(bare(b));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("^the\\s+", "").replaceAll("[^\\p{L}\\d]", "");
  }
}

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
  private static final String ANY = "\\p{Lu}[\\p{L}\\d’'.-]*(?: \\p{Lu}[\\p{L}\\d’'.-]*){0,3}";

  private record Agency(String name, Pattern pattern) {}

  private final List<Agency> agencies;
  private final String outlet;
  private final String agency;
  private final String major;
  private final Pattern wholeOutlet;
  private final Pattern anywhere;

  private Names(Lexicon outlets, Lexicon wires) {
    agencies =
        wires.rows().stream().map(r -> new Agency(r.get(1), Pattern.compile(r.get(2)))).toList();
    String noun = outlets.where("noun").rows().get(0).get(1);
    String known = String.join("|", outlets.where("known").column(1));
    String byNoun =
        "(?:[Tt]he )?(?:\\p{Lu}[\\p{L}’'&-]+ (?:of |and |& )?){1,3}(?:"
            + noun
            + ")(?: (?:"
            + noun
            + "))?";
    outlet = "(?:(?<![\\p{L}\\d])(?=\\p{Lu}|the )(?:" + byNoun + "|" + known + ")(?![\\p{L}\\d]))";
    agency = words(wires.column(2));
    major = words(wires.where("major").column(2));
    wholeOutlet = Pattern.compile(outlet);
    anywhere = Pattern.compile("(?<![\\p{L}\\d])(?:" + outlet + "|" + agency + ")");
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

  /** A pattern in which OUTLET, AGENCY, MAJOR and ANYNAME stand for what is known here. */
  Pattern compile(String pattern) {
    return Pattern.compile(
        pattern
            .replace("OUTLET", outlet)
            .replace("AGENCY", agency)
            .replace("MAJOR", major)
            .replace("ANYNAME", "(?<any>" + ANY + ")"),
        Pattern.MULTILINE);
  }

  /** The usual name of the agency that these words are, if they are one. */
  public Optional<String> agency(String words) {
    return agencies.stream()
        .filter(a -> a.pattern.matcher(words).matches())
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
    return m.find() ? Optional.of(agency(m.group()).orElse(capital(m.group()))) : Optional.empty();
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

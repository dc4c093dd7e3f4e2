package org.sayso.link.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.link.table.Table;

/** Takes persons' names apart by the tables of titles, particles and suffixes. Thread-safe. */
public final class PersonNames {
  private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
  private static final Pattern INVERTED =
      Pattern.compile(
          "(?<family>[\\p{L}'’\\-]+),\\s+(?<given>\\p{Lu}[\\p{L}.'’\\-]*(?:\\s\\p{Lu}[\\p{L}.'’\\-]*){0,2})");

  private final Titles titles;
  private final Map<String, Boolean> particles = new HashMap<>();
  private final Map<String, String> suffixes = new HashMap<>();

  /** Reads the tables of particles and suffixes. */
  public PersonNames(Titles titles) {
    this.titles = titles;
    Table.read("particles.tsv").forEach(r -> particles.put(r.get(0), r.get(1).equals("given")));
    Table.read("suffixes.tsv").forEach(r -> suffixes.put(r.get(0), r.get(1)));
  }

  /** The name that the words give; empty where they are titles and marks alone. */
  public Optional<PersonName> parse(String words) {
    List<String> parts = words(upright(words));
    List<String> folded = parts.stream().map(Folding::fold).toList();
    int from = titles.leading(folded);
    int to = parts.size();
    String generation = "";
    while (to - from > 1 && suffixes.containsKey(folded.get(to - 1))) {
      to--;
      generation = suffixes.get(folded.get(to)).equals("generation") ? folded.get(to) : generation;
    }
    return from == to ? Optional.empty() : name(parts.subList(from, to), generation);
  }

  /** "Finch, Marlow A." turned round; "Marlow Finch, Jr" and "Finch, Jr" stay. */
  private String upright(String words) {
    Matcher m = INVERTED.matcher(words.strip());
    boolean suffix = m.matches() && suffixes.containsKey(Folding.fold(m.group("given")));
    return m.matches() && !suffix ? m.group("given") + " " + m.group("family") : words;
  }

  /** The words of the name as written, without titles. */
  public String bare(String words) {
    List<String> parts = Arrays.asList(words.strip().split("\\s+"));
    int from = titles.leading(parts.stream().map(w -> Folding.fold(w.replace(",", ""))).toList());
    return String.join(" ", parts.subList(from, parts.size()));
  }

  private static List<String> words(String words) {
    String plain =
        words
            .replaceAll("[\"“”(].*?[\"“”)]", " ")
            .replaceAll("(?<=\\s)['‘`]+[^'’]+['’]+(?=\\s)", " ")
            .replaceAll("['’]s?\\s*$", "")
            .replace(',', ' ')
            .replaceAll("(?i)\\b(al|el|ad|ar|as|an)-(?=\\p{L})", "$1- ")
            .replaceAll("(?<=\\p{Lu}\\.)(?=\\p{Lu})", " ");
    // Chinese stands without spaces; each sign is a syllable.
    String spaced = HAN.matcher(plain).find() ? Folding.fold(plain) : plain;
    return Arrays.stream(spaced.strip().split("\\s+")).filter(w -> !w.isEmpty()).toList();
  }

  private Optional<PersonName> name(List<String> parts, String generation) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean last = i == parts.size() - 1;
      if (last || !isParticle(parts.get(i), i)) {
        kept.addAll(initials(parts.get(i), last));
      }
    }
    kept.removeIf(String::isEmpty);
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PersonName(
                kept.subList(0, kept.size() - 1), kept.get(kept.size() - 1), generation));
  }

  private boolean isParticle(String part, int place) {
    String word = Folding.fold(part).replaceAll("-$", "");
    boolean given = place == 0 && !part.endsWith("-") && Character.isUpperCase(part.charAt(0));
    return particles.containsKey(word) && !(given && particles.get(word));
  }

  /** "JK" before a surname is two initials; "J." is one. */
  private static List<String> initials(String part, boolean last) {
    String folded = Folding.fold(part).replaceAll("[^\\p{L}\\p{N}\\-']", "");
    return !last && part.matches("\\p{Lu}{2,3}") && !part.matches(".*[AEIOUY].*")
        ? Arrays.asList(folded.split(""))
        : List.of(folded);
  }
}

package org.sayso.understand.word;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.understand.lexicon.Table;

/**
 * The usual gender of first names, from the list that comes with CoreNLP's models. It only ever
 * rules a reading out ("she" is no Aleksandar); a name that is not listed, or given to both, rules
 * out nothing.
 */
public final class Genders {
  private static final String LIST = "/edu/stanford/nlp/models/dcoref/namegender.combine.txt";
  private final Titles titles = new Titles();
  private final Set<String> torn =
      Table.read(Genders.class, "firstnames.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());
  private final Map<String, Gender> byName = new HashMap<>();

  /** Reads the list; without the models on the class path no first name tells anything. */
  public Genders() {
    try (InputStream in = Genders.class.getResourceAsStream(LIST)) {
      if (in != null) {
        read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + LIST, e);
    }
  }

  /** The gender that a first name usually has. */
  public Optional<Gender> ofFirstName(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return torn.contains(word) ? Optional.empty() : Optional.ofNullable(byName.get(word));
  }

  /** The gender that a title tells: "Mr" does, "Dr" does not. */
  public Optional<Gender> ofTitle(String word) {
    return titles.gender(word);
  }

  /** The gender that a description tells by its form: "spokeswoman" does, "official" does not. */
  public static Optional<Gender> ofRole(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (word.endsWith("woman") || word.matches("mother|wife|daughter|sister|queen|actress|girl")) {
      return Optional.of(Gender.FEMALE);
    }
    boolean male = word.endsWith("man") || word.matches("father|husband|son|brother|king|boy");
    return male ? Optional.of(Gender.MALE) : Optional.empty();
  }

  /** The gender that a pronoun asks for: "he" and "she" do, "they" does not. */
  public static Optional<Gender> ofPronoun(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "he", "him", "his", "himself" -> Optional.of(Gender.MALE);
      case "she", "her", "hers", "herself" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }

  private void read(BufferedReader lines) {
    lines
        .lines()
        .map(line -> line.split("\t"))
        .filter(cells -> cells.length == 2)
        .forEach(cells -> gender(cells[1]).ifPresent(g -> byName.put(cells[0], g)));
  }

  private static Optional<Gender> gender(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "male" -> Optional.of(Gender.MALE);
      case "female" -> Optional.of(Gender.FEMALE);
      default -> Optional.empty();
    };
  }
}

package org.sayso.bench.roster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.model.profile.ProfileKind;

/**
 * Invents persons and companies, each with some names, from the words of {@code words.tsv}: the
 * same ones in every run. Usual given names and business words are as frequent as in life; family
 * names are put together from pieces, so that most are rare.
 */
final class Inventor {
  private static final double COMPANIES = 0.25;
  private static final double COINED = 0.3;

  private static final List<String> GIVEN_ENDS = List.of("na", "lio", "mir", "ra", "del", "sh");

  private record People(
      String style,
      List<String> given,
      List<String> begin,
      List<String> middle,
      List<String> end) {}

  /** Somebody. */
  record Invented(ProfileKind kind, List<String> names) {}

  private final List<People> peoples = new ArrayList<>();
  private final People company;
  private final Chance chance;

  Inventor(long seed) {
    this.chance = new Chance(seed);
    for (List<String> row : rows()) {
      peoples.add(new People(row.get(1), list(row, 2), list(row, 3), list(row, 4), list(row, 5)));
    }
    this.company = peoples.remove(peoples.size() - 1);
  }

  /** The next one, under one to four names. */
  Invented next() {
    return chance.of(COMPANIES) ? nextCompany() : nextPerson(chance.any(peoples));
  }

  private Invented nextPerson(People people) {
    List<String> given = new ArrayList<>(List.of(given(people)));
    String family = family(people);
    switch (people.style()) {
      case "double" -> given.add(given(people));
      case "father" -> given.add(given(people) + "ovich");
      case "arabic" -> given.add((chance.of(0.5) ? "bin " : "") + given(people));
      default -> {}
    }
    String last = people.style().equals("arabic") && chance.of(0.6) ? "al-" + family : family;
    List<String> names = new ArrayList<>();
    names.add(
        people.style().equals("family-first")
            ? title(last + " " + given.get(0))
            : title(String.join(" ", given) + " " + last));
    addAliases(names, given, last);
    return new Invented(ProfileKind.PERSON, names);
  }

  private void addAliases(List<String> names, List<String> given, String family) {
    if (chance.of(0.6)) {
      names.add(title(given.get(0) + " " + family));
    }
    if (chance.of(0.5)) {
      names.add(title(family).toUpperCase(java.util.Locale.ROOT) + ", " + title(given.get(0)));
    }
    if (chance.of(0.4)) {
      names.add(title(respelt(given.get(0)) + " " + respelt(family)));
    }
  }

  private String given(People people) {
    return chance.of(COINED) ? coined() + chance.any(GIVEN_ENDS) : chance.usual(people.given());
  }

  private String family(People people) {
    String begin = chance.any(people.begin());
    if (people.end().isEmpty()) {
      return begin;
    }
    String coined = chance.of(COINED) ? coined() : chance.any(people.middle());
    return begin + coined + chance.any(people.end());
  }

  /** A syllable or two, any of thousands. */
  private String coined() {
    StringBuilder word = new StringBuilder();
    for (int i = chance.below(2); i >= 0; i--) {
      word.append("bdfgklmnprstvz".charAt(chance.below(14)))
          .append("aeiou".charAt(chance.below(5)));
    }
    return word.toString();
  }

  private Invented nextCompany() {
    String own =
        chance.of(0.5)
            ? chance.any(company.given()) + coined()
            : family(chance.any(peoples)) + (chance.of(0.3) ? " & sons" : "");
    String what = chance.usual(company.begin());
    String wide = chance.of(0.3) ? " " + chance.usual(company.middle()) : "";
    String form = chance.usual(company.end());
    List<String> names = new ArrayList<>();
    names.add(title(own + " " + what + wide + " " + form));
    if (chance.of(0.5)) {
      names.add(title(own + " " + what));
    }
    if (chance.of(0.3)) {
      names.add(title(form + " " + respelt(own) + " " + what));
    }
    return new Invented(ProfileKind.COMPANY, names);
  }

  private static String respelt(String word) {
    return word.replace("ou", "u")
        .replace("kh", "h")
        .replace("j", "y")
        .replace("q", "k")
        .replace("sky", "skij")
        .replace("mm", "m")
        .replace("ee", "i")
        .replace("w", "v");
  }

  private static String title(String words) {
    return Arrays.stream(words.split(" "))
        .map(w -> w.startsWith("al-") ? "al-" + upper(w.substring(3)) : upper(w))
        .collect(Collectors.joining(" "));
  }

  private static String upper(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<String> list(List<String> row, int column) {
    String cell = row.get(column);
    return cell.isEmpty() ? List.of() : List.of(cell.split(",", -1));
  }

  private static List<List<String>> rows() {
    try (InputStream in = Inventor.class.getResourceAsStream("words.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> Arrays.asList(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

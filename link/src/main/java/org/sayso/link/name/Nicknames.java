package org.sayso.link.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.link.script.Sounds;
import org.sayso.link.table.Table;

/**
 * When two persons' names may be one person's: the same surname, and given names that are equal,
 * short forms of one another, or initials. Thread-safe.
 */
public final class Nicknames {
  private static final int LONG_ENOUGH = 5;
  // Ukrainian has h where Russian has g, before a consonant and between vowels.
  private static final Pattern SLAVIC_H =
      Pattern.compile("(?<=\\w)g(?=[aeiou])|^g(?=[rln])|(?<=[aeiou])g$");

  private record Sound(Pattern pattern, String replacement) {}

  private final Set<List<String>> pairs = new HashSet<>();
  private final Map<String, List<String>> forms = new HashMap<>();
  private final Set<List<String>> heardPairs = new HashSet<>();
  private final List<Sound> sounds;
  private final Sounds spoken = new Sounds();

  /** Reads the tables of nicknames and of spellings of one sound. */
  public Nicknames() {
    for (List<String> row : Table.read("nicknames.tsv")) {
      pairs.add(List.of(row.get(0), row.get(1)));
      pairs.add(List.of(row.get(1), row.get(0)));
    }
    pairs.stream()
        .sorted(Comparator.comparing(p -> p.get(1)))
        .forEach(p -> forms.computeIfAbsent(p.get(0), g -> new ArrayList<>()).add(p.get(1)));
    sounds =
        Table.read("sounds.tsv").stream()
            .map(row -> new Sound(Pattern.compile(row.get(0)), row.get(1)))
            .toList();
    pairs.forEach(p -> heardPairs.add(List.of(voice(p.get(0)), voice(p.get(1)))));
  }

  /**
   * The folded given names of which this one is a short form, and the short forms of it; sorted.
   */
  public List<String> formsOf(String given) {
    return forms.getOrDefault(given, List.of());
  }

  /** One spelling for a folded word, whatever scheme brought it into Latin letters. */
  public String sound(String word) {
    String heard = word;
    for (Sound sound : sounds) {
      heard = sound.pattern().matcher(heard).replaceAll(sound.replacement());
    }
    return heard;
  }

  /**
   * One spelling for whatever the word may sound like: by any scheme of romanizing, through
   * Ukrainian or Russian ("Dovhalets", "Dovgalets"). Short words keep more of their spelling, since
   * "Lee" and "Li" are two families.
   */
  public String voice(String word) {
    String heard = sound(word);
    if (heard.length() < LONG_ENOUGH) {
      return heard;
    }
    return SLAVIC_H.matcher(spoken.of(heard)).replaceAll("h");
  }

  /** Whether two full names may be one person's; a surname alone never is. */
  public boolean agree(PersonName one, PersonName other) {
    return one.generation().equals(other.generation()) && agreeBarely(one, other);
  }

  /** The same where only one of the names says whether it is the father's or the son's. */
  public boolean agreeBarely(PersonName one, PersonName other) {
    if (one.isShort() || other.isShort() || !generationsAgree(one, other)) {
      return false;
    }
    return one.key().equals(other.key())
        || (voice(one.surname()).equals(voice(other.surname()))
            && givenAgree(one.given(), other.given()));
  }

  private static boolean generationsAgree(PersonName one, PersonName other) {
    return one.generation().equals(other.generation())
        || one.generation().isEmpty()
        || other.generation().isEmpty();
  }

  /**
   * The barer names are found among the fuller in their order; what the fuller has more are
   * initials or stand behind the first: "Mark Felling" and "W. Mark Felling".
   */
  private boolean givenAgree(List<String> one, List<String> other) {
    List<String> barer = one.size() <= other.size() ? one : other;
    List<String> fuller = one.size() <= other.size() ? other : one;
    int at = 0;
    for (int i = 0; i < fuller.size(); i++) {
      if (at < barer.size() && wordsAgree(barer.get(at), fuller.get(i))) {
        at++;
      } else if (at == 0 && fuller.get(i).length() > 1) {
        return false;
      }
    }
    return at == barer.size();
  }

  private boolean wordsAgree(String one, String other) {
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    return voice(one).equals(voice(other))
        || pairs.contains(List.of(one, other))
        || heardPairs.contains(List.of(voice(one), voice(other)));
  }
}

package org.sayso.understand.mention;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.naming.Name;
import org.sayso.understand.word.Gender;
import org.sayso.understand.word.Genders;

/**
 * The people that an article names: which full name a surname stands for, and the gender that a
 * first name or a title shows.
 */
final class People {
  /** Marks a surname that two people of the article share. */
  private static final String SEVERAL = "";

  private final Map<String, String> fullBySurname = new HashMap<>();
  private final Map<String, Gender> genderByKey = new HashMap<>();
  private final Map<Span, String> keys = new HashMap<>();

  People(List<Name> names, Genders genders) {
    List<Name> people = names.stream().filter(n -> n.schema() == Schema.PERSON).toList();
    people.stream().filter(n -> !n.isSingleWord()).forEach(this::learn);
    for (Name name : people) {
      String key = key(name);
      keys.put(name.span(), key);
      gender(name, genders).ifPresent(g -> genderByKey.putIfAbsent(key, g));
    }
  }

  /**
   * The same string for every mention of one person; a shared surname alone is a key of its own.
   */
  String key(Mention person) {
    return keys.getOrDefault(person.span(), person.span().toString());
  }

  /** Whether the article names the person here for the first time. */
  boolean isFirst(Mention person) {
    String key = key(person);
    return keys.entrySet().stream()
        .noneMatch(e -> e.getValue().equals(key) && e.getKey().start() < person.span().start());
  }

  /** Whether the person may be of this gender: unknown may be either. */
  boolean mayBe(Mention person, Optional<Gender> gender) {
    Gender known = genderByKey.get(key(person));
    return known == null || gender.isEmpty() || known == gender.get();
  }

  private void learn(Name name) {
    String full = name.spaced();
    fullBySurname.merge(name.lastWord(), full, (a, b) -> a.equals(b) ? a : SEVERAL);
  }

  private String key(Name name) {
    String full = fullBySurname.get(name.lastWord());
    return full == null || full.isEmpty() ? name.spaced() : full;
  }

  private static Optional<Gender> gender(Name name, Genders genders) {
    Optional<Gender> byTitle =
        name.first() > 0
            ? genders.ofTitle(name.sentence().token(name.first() - 1).text())
            : Optional.empty();
    return byTitle.or(
        () -> name.isSingleWord() ? Optional.empty() : genders.ofFirstName(name.firstWord()));
  }
}

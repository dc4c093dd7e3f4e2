package org.sayso.link.known;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.link.name.Folding;
import org.sayso.link.name.Nicknames;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.OrganizationNames;
import org.sayso.link.name.PersonName;
import org.sayso.link.name.PersonNames;
import org.sayso.link.name.Spelling;
import org.sayso.model.geo.Countries;

/**
 * The keys under which names are looked up: two spellings of one name have a key in common. Only a
 * first sieve: what is found so is then compared. Remembers how words sound; thread-safe.
 */
final class NameKeys {
  private static final Pattern SUFFIX = Pattern.compile("(?i)|([js]r|ii|iii|iv|esq|md|phd)\\.?");

  private final Countries countries = Countries.standard();
  private final Map<String, String> sounds = new ConcurrentHashMap<>();
  private final PersonNames persons;
  private final OrganizationNames organizations;
  private final Nicknames nicknames;

  NameKeys(PersonNames persons, OrganizationNames organizations, Nicknames nicknames) {
    this.persons = persons;
    this.organizations = organizations;
    this.nicknames = nicknames;
  }

  /** The keys of a person's name. */
  Set<String> person(String words) {
    return person(persons(words));
  }

  /** The keys of a person's name that was taken apart. */
  Set<String> person(List<PersonName> names) {
    Set<String> keys = new TreeSet<>();
    names.forEach(
        name -> {
          keys.add("p " + inOrder(name));
          if (!name.isShort()) {
            String family = sound(name.surname());
            keys.add("l " + family + " " + name.given().get(0).charAt(0));
            nicknames(name).forEach(first -> keys.add("l " + family + " " + first));
          }
        });
    return keys;
  }

  private Stream<String> nicknames(PersonName name) {
    return nicknames.formsOf(name.given().get(0)).stream().map(form -> form.substring(0, 1));
  }

  /** The key of the surname. */
  String surname(PersonName name) {
    return "s " + sound(name.surname());
  }

  /** The key of a body's name; empty where the words are marks alone. */
  Optional<String> body(String words) {
    return organizations.parse(words).map(OrganizationName::core).map(core -> "o " + core);
  }

  /** The key of a state's name or of anything else's. */
  String thing(String words) {
    return countries
        .find(words)
        .map(found -> "c " + found.country().code())
        .orElseGet(() -> "t " + Folding.fold(Spelling.bare(words)));
  }

  /** The name as it stands and, where a comma parts it, the other way round. */
  List<PersonName> persons(String words) {
    String[] halves = words.split(",", 2);
    boolean turned = halves.length == 2 && !SUFFIX.matcher(halves[1].strip()).matches();
    return (turned ? Stream.of(halves[1] + " " + halves[0]) : Stream.of(words))
        .flatMap(w -> persons.parse(w).stream())
        .toList();
  }

  Optional<OrganizationName> organization(String words) {
    return organizations.parse(words);
  }

  boolean agree(PersonName one, PersonName other) {
    return nicknames.agree(one, other);
  }

  /** Every word of the name by its sound, sorted: "Lind, Bo" and "Bo Lind". */
  String inOrder(PersonName name) {
    return sounds(name).sorted().collect(Collectors.joining(" ")) + "+" + name.generation();
  }

  /** Every word of the name by its sound, as it stands. */
  String asWritten(PersonName name) {
    return sounds(name).collect(Collectors.joining(" ")) + "+" + name.generation();
  }

  private Stream<String> sounds(PersonName name) {
    return Stream.concat(name.given().stream(), Stream.of(name.surname()))
        .flatMap(w -> Arrays.stream(w.split("-")))
        .filter(w -> !w.isEmpty())
        .map(this::sound);
  }

  private String sound(String word) {
    return sounds.computeIfAbsent(word, nicknames::sound);
  }
}

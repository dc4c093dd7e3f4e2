package org.sayso.understand.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.model.geo.Countries;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.lexicon.Table;

/**
 * People described by the state that they act for and a noun that says little more: "the Norland
 * envoy", or in a headline "Norland official meets Holm". Learns as an article is read from its
 * beginning on; for one article and one thread.
 */
final class Sides {
  private static final int REACH = 6;
  private static final int LEAST_WORDS = 6;

  private final Countries countries = Countries.standard();
  private final Map<String, Set<String>> statesByPerson = new HashMap<>();
  private final Set<String> strangers = new HashSet<>();
  private final Scene scene;
  private final People people;
  private final Set<String> broad;

  Sides(Scene scene, People people, Set<String> broad) {
    this.scene = scene;
    this.people = people;
    this.broad = Set.copyOf(broad);
  }

  /** The nouns that many offices go by, in lower case. */
  static Set<String> broadNouns() {
    return Table.read(Sides.class, "broad.tsv", 2).stream()
        .map(row -> row.at(0))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Notes whom a description was found to mean, or that it was found to mean nobody named. */
  void learn(int place, Token head, Optional<Mention> meant) {
    Optional<Mention> person = meant.filter(m -> m.schema() == Schema.PERSON);
    if (person.isPresent()) {
      statesByPerson
          .computeIfAbsent(people.key(person.get()), k -> new HashSet<>())
          .addAll(states(place, head));
    } else if (isBroad(head) && meant.isEmpty() && !scene.isHeadline(place)) {
      strangers.add(head.lemma());
    }
  }

  /**
   * "The Norland envoy": the one person of the last sentence that names people, where he was
   * described as that state's before and no unnamed envoy was spoken of.
   */
  Optional<Mention> lastOf(int place, Token head) {
    Set<String> asked = states(place, head);
    if (asked.size() != 1 || !isBroad(head) || strangers.contains(head.lemma())) {
      return Optional.empty();
    }
    for (int back = place - 1; back >= Math.max(0, place - REACH); back--) {
      List<Mention> named =
          scene.names(back).stream()
              .filter(c -> c.isPerson() && !c.quoted())
              .map(Candidate::mention)
              .toList();
      if (!named.isEmpty()) {
        boolean one = named.stream().map(people::key).distinct().count() == 1;
        return Optional.of(named.get(named.size() - 1)).filter(m -> one && isOf(m, asked));
      }
    }
    return Optional.empty();
  }

  /** Where the lead begins whose subject a headline's "Norland official" may be; or none. */
  Optional<Integer> leadOf(int place, Token head) {
    Sentence title = scene.sentence(place);
    boolean subject = title.tree().isAny(head.index(), "nsubj", "nsubj:pass");
    boolean bare = title.tree().children(head.index(), "det").isEmpty();
    Set<String> asked = states(place, head);
    if (!scene.isHeadline(place) || !subject || !bare || !isBroad(head) || asked.isEmpty()) {
      return Optional.empty();
    }
    for (int next = place + 1; next < scene.places(); next++) {
      if (!scene.isHeadline(next) && scene.sentence(next).size() > LEAST_WORDS) {
        return Optional.of(next).filter(n -> statesNamed(n).containsAll(asked));
      }
    }
    return Optional.empty();
  }

  private boolean isBroad(Token head) {
    return broad.contains(head.lower());
  }

  private boolean isOf(Mention person, Set<String> asked) {
    return statesByPerson.getOrDefault(people.key(person), Set.of()).containsAll(asked);
  }

  private Set<String> statesNamed(int place) {
    return scene.sentence(place).tokens().stream()
        .flatMap(t -> code(t).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Set<String> states(int place, Token head) {
    Sentence sentence = scene.sentence(place);
    return sentence.tree().children(head.index(), "compound", "amod", "nmod", "nmod:poss").stream()
        .filter(c -> c < head.index())
        .flatMap(c -> code(sentence.token(c)).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  private Optional<String> code(Token token) {
    return countries.find(token.text()).map(found -> found.country().code());
  }
}

package org.sayso.understand.mention;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * Which person of an article holds which office, from titles before names and appositions beside
 * them: "State Department counselor Derek Chollet", "Ana Petrov, the mayor".
 */
final class Offices {
  private final Map<String, Map<String, Holder>> holdersByNoun = new HashMap<>();
  private final Map<String, Integer> officesByPerson = new HashMap<>();
  private final Scene scene;
  private final People people;
  private final RoleNouns roles;

  Offices(Scene scene, People people, RoleNouns roles) {
    this.scene = scene;
    this.people = people;
    this.roles = roles;
    for (int place = 0; place < scene.places(); place++) {
      for (Candidate name : scene.names(place)) {
        if (name.isPerson()) {
          learn(name);
        }
      }
    }
  }

  /**
   * Someone known to hold an office.
   *
   * @param mention where the name stands first beside the office
   * @param qualities the words that describe the office there, in lower case: "energy", "prime"
   */
  private record Holder(Mention mention, Set<String> qualities) {
    Holder and(Holder other) {
      Set<String> all = new HashSet<>(qualities);
      all.addAll(other.qualities);
      return new Holder(mention, all);
    }
  }

  /**
   * The only holder, named so far, of the office that this noun means. "the minister" may mean the
   * energy minister, "the prime minister" may not.
   */
  Optional<Mention> holder(int place, Token noun) {
    Set<String> asked = qualities(place, noun);
    List<Mention> holders =
        roles.find(noun).map(r -> holdersByNoun.get(r.noun())).orElse(Map.of()).values().stream()
            .filter(h -> h.qualities().containsAll(asked))
            .map(Holder::mention)
            .filter(m -> m.span().start() < noun.span().start())
            .toList();
    return holders.size() == 1 ? Optional.of(holders.get(0)) : Optional.empty();
  }

  private Set<String> qualities(int place, Token noun) {
    Sentence sentence = scene.sentence(place);
    return sentence.tree().children(noun.index(), "compound", "amod", "nmod").stream()
        .filter(c -> !isThatState(sentence, c))
        .map(c -> sentence.token(c).lower())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** "The Balkan nation's": the state that the text is about; not "the other nation's". */
  private boolean isThatState(Sentence sentence, int owner) {
    Tree tree = sentence.tree();
    return tree.is(owner, "nmod:poss")
        && roles
            .find(sentence.token(owner))
            .filter(r -> r.kind() == RoleNoun.Kind.STATE)
            .isPresent()
        && tree.children(owner, "amod", "compound").stream()
            .allMatch(a -> Character.isUpperCase(sentence.token(a).text().codePointAt(0)));
  }

  /**
   * In "energy minister Ana Petrov" all words hang on the name: those before the noun describe it.
   */
  private Set<String> qualitiesBeside(int place, Token noun, int head) {
    Sentence sentence = scene.sentence(place);
    Set<String> all = new HashSet<>(qualities(place, noun));
    sentence.tree().children(head, "compound", "amod").stream()
        .filter(c -> c < noun.index())
        .forEach(c -> all.add(sentence.token(c).lower()));
    return all;
  }

  /** Whether some office is known of this person. */
  boolean isHolder(Mention person) {
    return officesByPerson.containsKey(people.key(person));
  }

  private void learn(Candidate name) {
    Sentence sentence = scene.sentence(name.place());
    Tree tree = sentence.tree();
    tree.children(name.head(), "compound", "appos", "amod", "flat", "nmod")
        .forEach(t -> learn(name, sentence.token(t)));
    if (tree.is(name.head(), "appos")) {
      learn(name, sentence.token(tree.head(name.head())));
    }
  }

  private void learn(Candidate name, Token noun) {
    roles
        .find(noun)
        .filter(r -> r.kind() == RoleNoun.Kind.OFFICE)
        .ifPresent(
            r -> {
              String key = people.key(name.mention());
              Holder holder =
                  new Holder(name.mention(), qualitiesBeside(name.place(), noun, name.head()));
              holdersByNoun
                  .computeIfAbsent(r.noun(), n -> new LinkedHashMap<>())
                  .merge(key, holder, Holder::and);
              officesByPerson.merge(key, 1, Integer::sum);
            });
  }
}

package org.sayso.understand.mention;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Which person of an article holds which office, from titles before names and appositions beside
 * them: "State Department counselor Derek Chollet", "Ana Petrov, the mayor".
 */
final class Offices {
  private final Map<String, Map<String, Mention>> holdersByNoun = new HashMap<>();
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

  /** The only holder, named so far, of the office that this noun means. */
  Optional<Mention> holder(int place, Token noun) {
    Map<String, Mention> holders =
        roles.find(noun).map(r -> holdersByNoun.get(r.noun())).orElse(Map.of());
    return holders.size() == 1
        ? holders.values().stream().filter(m -> m.span().start() < noun.span().start()).findFirst()
        : Optional.empty();
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
              holdersByNoun
                  .computeIfAbsent(r.noun(), n -> new LinkedHashMap<>())
                  .putIfAbsent(key, name.mention());
              officesByPerson.merge(key, 1, Integer::sum);
            });
  }
}

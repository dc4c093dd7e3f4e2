package org.sayso.understand.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * What a description takes its meaning from. Each rule gives one reading or none; the first that
 * gives one wins, and where a rule finds two people, nobody is meant: unknown stays unknown.
 */
final class Antecedents {
  private static final int REACH = 4;
  private static final Set<String> REMARKS =
      Set.of("remark", "comment", "statement", "word", "announcement", "claim", "accusation");

  private final Scene scene;
  private final People people;
  private final RoleNouns roles;
  private final Offices offices;

  Antecedents(Scene scene, People people, RoleNouns roles) {
    this.scene = scene;
    this.people = people;
    this.roles = roles;
    this.offices = new Offices(scene, people, roles);
  }

  /** Whom "the US envoy", "a senior official" or "the group" means. */
  Optional<Mention> ofNominal(int place, Token head, Mention nominal) {
    return apposed(place, head.index(), nominal)
        .or(() -> byOffice(place, head, nominal))
        .or(() -> byHeadWord(place, head, nominal))
        .or(() -> announced(place, head, nominal));
  }

  /** "Hugh Hill, a doctor," and "the secretary of state, Antony Blinken,". */
  private Optional<Mention> apposed(int place, int head, Mention nominal) {
    Tree tree = scene.sentence(place).tree();
    Stream<Integer> above = tree.is(head, "appos") ? Stream.of(tree.head(head)) : Stream.empty();
    return Stream.concat(tree.children(head, "appos").stream(), above)
        .flatMap(t -> scene.nameAt(place, t).stream())
        .map(Candidate::mention)
        .filter(m -> sameKind(m.schema(), nominal.schema()))
        .findFirst();
  }

  /** "the counselor" after "counselor Derek Chollet". */
  private Optional<Mention> byOffice(int place, Token head, Mention nominal) {
    return isDefinite(place, head) && nominal.schema() == Schema.PERSON
        ? offices.holder(place, head)
        : Optional.empty();
  }

  /** "the group" after "Wagner Group". */
  private Optional<Mention> byHeadWord(int place, Token head, Mention nominal) {
    if (!isDefinite(place, head) || nominal.schema() == Schema.PERSON) {
      return Optional.empty();
    }
    for (int back = place; back >= Math.max(0, place - 2 * REACH); back--) {
      Optional<Mention> found =
          scene.names(back).stream()
              .filter(c -> c.isBody() && c.mention().span().start() < head.span().start())
              .map(Candidate::mention)
              .filter(m -> endsWith(m, head))
              .reduce((first, second) -> second);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** "a senior official has said. Counselor Derek Chollet said he …": the name follows at once. */
  private Optional<Mention> announced(int place, Token head, Mention nominal) {
    boolean office = roles.find(head).filter(r -> r.kind() == RoleNoun.Kind.OFFICE).isPresent();
    boolean speaks = scene.sentence(place).tree().isAny(head.index(), "nsubj", "appos");
    if (!office || !speaks || place + 1 >= scene.places()) {
      return Optional.empty();
    }
    return remarksOf(place + 1)
        .or(() -> isNew(place, head) ? speakerOf(place + 1) : Optional.empty());
  }

  /** Whether the description brings somebody up for the first time, before anybody else spoke. */
  private boolean isNew(int place, Token head) {
    return !isDefinite(place, head) && !namesPersonAsSubject(place);
  }

  private Optional<Mention> speakerOf(int place) {
    return only(scene.names(place).stream().filter(c -> c.isPerson() && c.subject() && !c.quoted()))
        .filter(offices::isHolder);
  }

  /** "The remarks by Ana Petrov" name who has just been quoted. */
  private Optional<Mention> remarksOf(int place) {
    Sentence sentence = scene.sentence(place);
    Tree tree = sentence.tree();
    return scene.names(place).stream()
        .filter(c -> c.isPerson() && tree.is(c.head(), "nmod") && tree.head(c.head()) <= 2)
        .filter(c -> REMARKS.contains(sentence.token(tree.head(c.head())).lemma()))
        .map(Candidate::mention)
        .findFirst();
  }

  private boolean namesPersonAsSubject(int place) {
    return scene.names(place).stream().anyMatch(c -> c.isPerson() && c.subject());
  }

  private boolean isDefinite(int place, Token head) {
    Sentence sentence = scene.sentence(place);
    return sentence.tree().children(head.index(), "det", "nmod:poss").stream()
        .anyMatch(d -> sentence.token(d).lower().matches("the|this|that"));
  }

  private boolean endsWith(Mention name, Token head) {
    return name.span().in(scene.text()).toLowerCase(java.util.Locale.ROOT).endsWith(head.lemma());
  }

  private Optional<Mention> only(Stream<Candidate> candidates) {
    List<Mention> all = candidates.map(Candidate::mention).toList();
    boolean one = all.stream().map(people::key).distinct().count() == 1;
    return one ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
  }

  private static boolean sameKind(Schema a, Schema b) {
    return (a == Schema.PERSON) == (b == Schema.PERSON);
  }
}

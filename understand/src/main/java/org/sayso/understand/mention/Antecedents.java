package org.sayso.understand.mention;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * What a description or a pronoun takes its meaning from. Each rule gives one reading or none; the
 * first that gives one wins, and where a rule finds two people, nobody is meant: unknown stays
 * unknown.
 */
final class Antecedents {
  private static final int REACH = 4;
  private static final Set<String> SPEAKING =
      Set.of(
          "say", "add", "tell", "announce", "deny", "claim", "insist", "write", "report", "warn");
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

  /** Whom "he", "her" or "its" means. */
  Optional<Mention> ofPronoun(int place, Token pronoun) {
    Optional<Gender> gender = Genders.ofPronoun(pronoun.text());
    if (gender.isPresent()) {
      Predicate<Candidate> fits = c -> c.isPerson() && people.mayBe(c.mention(), gender);
      return governing(place, pronoun.index(), fits).or(() -> inFocus(place, fits));
    }
    Predicate<Candidate> body = c -> !c.isPerson();
    return governing(place, pronoun.index(), body)
        .or(() -> isSubjectIt(place, pronoun) ? bodyInFocus(place) : Optional.empty());
  }

  private boolean isSubjectIt(int place, Token pronoun) {
    Tree tree = scene.sentence(place).tree();
    boolean speaks =
        SPEAKING.contains(
            scene.sentence(place).token(Math.max(0, tree.head(pronoun.index()))).lemma());
    return pronoun.lower().equals("it") && tree.is(pronoun.index(), "nsubj") && speaks;
  }

  /** "it said": the body that was the subject of the sentence before, or the only one there. */
  private Optional<Mention> bodyInFocus(int place) {
    if (place == 0) {
      return Optional.empty();
    }
    List<Candidate> bodies =
        scene.names(place - 1).stream().filter(c -> c.isBody() && !c.quoted()).toList();
    return only(bodies.stream().filter(Candidate::subject)).or(() -> only(bodies.stream()));
  }

  /** Whom "the US envoy", "a senior official" or "the group" means. */
  Optional<Mention> ofNominal(int place, Token head, Mention nominal) {
    return apposed(place, head.index(), nominal)
        .or(() -> byOffice(place, head, nominal))
        .or(() -> byHeadWord(place, head, nominal))
        .or(() -> announced(place, head, nominal));
  }

  /** "Chollet said he …": the subject of a clause above, before the pronoun. */
  private Optional<Mention> governing(int place, int token, Predicate<Candidate> fits) {
    Sentence sentence = scene.sentence(place);
    Tree tree = sentence.tree();
    for (int above : tree.ancestors(token)) {
      Optional<Mention> subject =
          tree.children(above, "nsubj").stream()
              .filter(s -> s < token)
              .flatMap(s -> scene.nameAt(place, relativeHead(place, above, s)).stream())
              .filter(fits)
              .map(Candidate::mention)
              .findFirst();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** "Reyk, who told them he …": the noun that the relative clause hangs on. */
  private int relativeHead(int place, int verb, int subject) {
    Sentence sentence = scene.sentence(place);
    boolean relative = sentence.token(subject).tag().startsWith("W");
    return relative && sentence.tree().is(verb, "acl") ? sentence.tree().head(verb) : subject;
  }

  /** The last sentence that named a fitting person: its subject, or the only one that it names. */
  private Optional<Mention> inFocus(int place, Predicate<Candidate> fits) {
    for (int back = place - 1; back >= Math.max(0, place - REACH); back--) {
      List<Candidate> named =
          scene.names(back).stream()
              .filter(c -> fits.test(c) && !c.quoted() && !scene.isHeadline(c.place()))
              .toList();
      if (!named.isEmpty()) {
        return only(named.stream().filter(Candidate::subject)).or(() -> only(named.stream()));
      }
    }
    return Optional.empty();
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
    if (namesPersonAsSubject(place)) {
      return Optional.empty();
    }
    return only(scene.names(place + 1).stream()
            .filter(c -> c.isPerson() && c.subject() && !c.quoted()))
        .filter(m -> offices.isHolder(m));
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

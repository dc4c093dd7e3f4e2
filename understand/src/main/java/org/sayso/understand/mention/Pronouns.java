package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.word.Gender;
import org.sayso.understand.word.Genders;

/**
 * Whom a pronoun means: the subject of a clause above it, else whoever the story was about in the
 * sentences before. A description counts as a person too, so that "she" after "a spokeswoman" is
 * never somebody named earlier; two people in question are nobody.
 */
final class Pronouns {
  private static final int REACH = 4;
  private static final Set<String> SPEAKING =
      Set.of(
          "say",
          "add",
          "tell",
          "announce",
          "deny",
          "claim",
          "insist",
          "write",
          "report",
          "explain",
          "recall",
          "argue",
          "warn",
          "note",
          "continue",
          "ask",
          "admit",
          "complain",
          "reply",
          "conclude",
          "stress",
          "call",
          "describe",
          "accuse",
          "promise",
          "urge",
          "state",
          "acknowledge",
          "maintain",
          "declare",
          "confirm",
          "suggest",
          "predict",
          "blame");

  private static final Set<String> PRESSING =
      Set.of("urge", "press", "persuade", "force", "order", "encourage", "compel", "push");

  private final Scene scene;
  private final People people;
  private final Antecedents antecedents;

  Pronouns(Scene scene, People people, Antecedents antecedents) {
    this.scene = scene;
    this.people = people;
    this.antecedents = antecedents;
  }

  /** The mention that the pronoun takes its meaning from. */
  Optional<Mention> antecedent(int place, Token pronoun) {
    Optional<Gender> gender = Genders.ofPronoun(pronoun.text());
    if (gender.isPresent()) {
      Predicate<Candidate> fits = c -> c.isPerson() && mayBe(c, gender);
      if (isTornBetween(place, pronoun.index(), fits)) {
        return Optional.empty();
      }
      return governing(place, pronoun.index(), fits)
          .or(() -> inFocus(place, fits, speaks(place, pronoun)));
    }
    Predicate<Candidate> body = c -> !c.isPerson();
    return governing(place, pronoun.index(), body)
        .or(() -> isIt(pronoun) && speaks(place, pronoun) ? bodyInFocus(place) : Optional.empty());
  }

  /** "Petrov said he …": the subject of a clause above, before the pronoun. */
  private Optional<Mention> governing(int place, int token, Predicate<Candidate> fits) {
    for (int above : clausesAbove(place, token)) {
      Optional<Mention> subject =
          Stream.concat(asked(place, above), subjects(place, above))
              .filter(s -> s < token)
              .flatMap(s -> candidateAt(place, relativeHead(place, above, s)).stream())
              .filter(fits)
              .map(Candidate::mention)
              .findFirst();
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** The subjects; for "Oslar's actions risk its place" whose they are. */
  private Stream<Integer> subjects(int place, int verb) {
    Tree tree = scene.sentence(place).tree();
    List<Integer> own = tree.children(verb, "nsubj");
    return Stream.concat(
        own.stream(),
        own.stream()
            .filter(s -> candidateAt(place, s).isEmpty())
            .flatMap(s -> tree.children(s, "nmod:poss").stream()));
  }

  /** "asked the firm how much it hopes to save", "urged Oslar to defend its ally". */
  private Stream<Integer> asked(int place, int verb) {
    Sentence sentence = scene.sentence(place);
    Stream<Integer> objects = sentence.tree().children(verb, "obj", "iobj").stream();
    if (sentence.token(verb).lemma().equals("ask")) {
      return objects;
    }
    boolean pressed =
        PRESSING.contains(sentence.token(verb).lemma())
            && sentence.tree().child(verb, "xcomp").isPresent();
    return objects.filter(
        o -> pressed && scene.nameAt(place, o).filter(c -> !c.isPerson()).isPresent());
  }

  /** "Petrov told Lisov …, and he said": the clause before names two. */
  private boolean isTornBetween(int place, int token, Predicate<Candidate> fits) {
    Tree tree = scene.sentence(place).tree();
    int verb = tree.head(token);
    if (verb == Tree.ROOT || !tree.is(verb, "conj")) {
      return false;
    }
    return tree.children(tree.head(verb), "nsubj", "obj", "iobj").stream()
            .flatMap(t -> scene.nameAt(place, t).stream())
            .filter(fits)
            .count()
        > 1;
  }

  /** The governing words; for an object without its own verb, whose subject it cannot be. */
  private List<Integer> clausesAbove(int place, int token) {
    Tree tree = scene.sentence(place).tree();
    List<Integer> above = tree.ancestors(token);
    boolean object = tree.isAny(token, "obj", "iobj", "obl") && !above.isEmpty();
    return object ? above.subList(1, above.size()) : above;
  }

  /** "Reyk, who told them he …": the noun that the relative clause hangs on. */
  private int relativeHead(int place, int verb, int subject) {
    Sentence sentence = scene.sentence(place);
    boolean relative = sentence.token(subject).tag().startsWith("W");
    return relative && sentence.tree().is(verb, "acl") ? sentence.tree().head(verb) : subject;
  }

  /** A name, or a description with what it refers to in place of itself. */
  private Optional<Candidate> candidateAt(int place, int token) {
    return scene.nameAt(place, token).or(() -> scene.nominalAt(place, token).map(this::resolved));
  }

  private Candidate resolved(Candidate nominal) {
    Token head = scene.sentence(nominal.place()).token(nominal.head());
    return antecedents
        .ofNominal(nominal.place(), head, nominal.mention())
        .map(nominal::as)
        .orElse(nominal);
  }

  /** The last sentence with a fitting person: its subject, or the only one that it names. */
  private Optional<Mention> inFocus(int place, Predicate<Candidate> fits, boolean speaks) {
    for (int back = place - 1; back >= Math.max(0, place - REACH); back--) {
      List<Candidate> told = people(back).stream().filter(fits).toList();
      if (!told.isEmpty()) {
        return focus(told, speaks);
      }
    }
    return Optional.empty();
  }

  /**
   * Whom a sentence was about. Who speaks goes on speaking: "Lisov said Holm had lied. He added …".
   */
  private Optional<Mention> focus(List<Candidate> told, boolean speaks) {
    List<Candidate> subjects = told.stream().filter(Candidate::subject).toList();
    Optional<Mention> one = only(subjects.isEmpty() ? told : subjects);
    return one.isPresent() || !speaks
        ? one
        : only(subjects.stream().filter(scene::isMainSubject).toList());
  }

  /** The names of a sentence of the text, and the descriptions that are subjects in it. */
  private List<Candidate> people(int place) {
    if (scene.isHeadline(place)) {
      return List.of();
    }
    List<Candidate> all = new ArrayList<>(scene.names(place));
    Sentence sentence = scene.sentence(place);
    for (int token = 0; token < sentence.size(); token++) {
      scene
          .nominalAt(place, token)
          .filter(Candidate::subject)
          .map(this::resolved)
          .ifPresent(all::add);
    }
    return all.stream().filter(c -> !c.quoted()).toList();
  }

  private boolean mayBe(Candidate candidate, Optional<Gender> gender) {
    if (candidate.mention().form() == MentionForm.NAME) {
      return people.mayBe(candidate.mention(), gender);
    }
    String noun = scene.sentence(candidate.place()).token(candidate.head()).text();
    Optional<Gender> told = Genders.ofRole(noun);
    return told.isEmpty() || told.equals(gender);
  }

  private static boolean isIt(Token pronoun) {
    return pronoun.lower().equals("it");
  }

  private boolean speaks(int place, Token pronoun) {
    Sentence sentence = scene.sentence(place);
    int verb = sentence.tree().head(pronoun.index());
    return sentence.tree().is(pronoun.index(), "nsubj")
        && SPEAKING.contains(sentence.token(verb).lemma());
  }

  /** "it said": the body that the sentence before is about; no other body that it names. */
  private Optional<Mention> bodyInFocus(int place) {
    Stream<Candidate> before = place == 0 ? Stream.empty() : people(place - 1).stream();
    return only(before.filter(c -> scene.isMainSubject(c) && isOneBody(c)).toList());
  }

  /** "it" is no person and no group of people. */
  private static boolean isOneBody(Candidate candidate) {
    Schema schema = candidate.mention().schema();
    return schema != Schema.PERSON && schema != Schema.GROUP;
  }

  private Optional<Mention> only(List<Candidate> candidates) {
    boolean one = candidates.stream().map(c -> people.key(c.mention())).distinct().count() == 1;
    return one ? Optional.of(candidates.get(candidates.size() - 1).mention()) : Optional.empty();
  }
}

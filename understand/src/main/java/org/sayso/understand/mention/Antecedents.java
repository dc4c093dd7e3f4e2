package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.word.Outlets;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;
import org.sayso.understand.word.Trades;

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
  private final Words words;
  private final Offices offices;
  private final Lands lands;
  private final Sides sides;

  /**
   * The word lists that it asks.
   *
   * @param roles which nouns describe whom
   * @param trades which of them mean a firm
   * @param outlets which names are an outlet's
   * @param broad nouns that many offices go by
   */
  record Words(RoleNouns roles, Trades trades, Outlets outlets, Set<String> broad) {
    Words(RoleNouns roles) {
      this(roles, new Trades(), new Outlets(), Sides.broadNouns());
    }

    /** Whether a firm may have this name: not so where it ends in the noun of another body. */
    boolean mayBeFirm(String name) {
      String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      return !outlets.isOutlet(last) && (trades.isFirm(last) || !roles.isBody(last));
    }
  }

  Antecedents(Scene scene, People people, Words words) {
    this.scene = scene;
    this.people = people;
    this.words = words;
    this.offices = new Offices(scene, people, words.roles());
    this.lands = new Lands(scene);
    this.sides = new Sides(scene, people, words.broad());
  }

  /** Whom "the US envoy", "a senior official" or "the group" means. */
  Optional<Mention> ofNominal(int place, Token head, Mention nominal) {
    Optional<Mention> meant =
        byItself(place, head, nominal)
            .or(() -> bySide(place, head, nominal))
            .or(() -> ofHeadline(place, head));
    sides.learn(place, head, meant);
    return meant;
  }

  private Optional<Mention> byItself(int place, Token head, Mention nominal) {
    return adjoined(place, head.index(), nominal)
        .or(() -> apposed(place, head.index(), nominal))
        .or(() -> apposedBelow(place, head.index(), nominal))
        .or(() -> byOffice(place, head, nominal))
        .or(() -> byHeadWord(place, head, nominal))
        .or(() -> byTrade(place, head))
        .or(() -> land(place, head, nominal))
        .or(() -> announced(place, head, nominal));
  }

  /** "The Norland envoy" after "Norland minister Ana Petrov". */
  private Optional<Mention> bySide(int place, Token head, Mention nominal) {
    return isDefinite(place, head) && nominal.schema() == Schema.PERSON
        ? sides.lastOf(place, head)
        : Optional.empty();
  }

  /** "Norland official meets Holm": whom the first sentence of the text speaks of. */
  private Optional<Mention> ofHeadline(int place, Token head) {
    return sides.leadOf(place, head).flatMap(this::officerOf);
  }

  private Optional<Mention> officerOf(int lead) {
    Sentence sentence = scene.sentence(lead);
    List<Mention> found =
        sentence.tokens().stream()
            .filter(t -> sentence.tree().isAny(t.index(), "nsubj", "appos"))
            .flatMap(t -> officer(lead, t).stream())
            .toList();
    boolean one = found.stream().map(people::key).distinct().count() == 1;
    return one ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Optional<Mention> officer(int place, Token subject) {
    Optional<Mention> named =
        scene
            .nameAt(place, subject.index())
            .filter(Candidate::isPerson)
            .map(Candidate::mention)
            .filter(offices::isHolder);
    return named.or(
        () ->
            scene
                .nominalAt(place, subject.index())
                .map(Candidate::mention)
                .filter(m -> m.schema() == Schema.PERSON && isOffice(subject))
                .flatMap(m -> byItself(place, subject, m))
                .filter(m -> m.schema() == Schema.PERSON));
  }

  private boolean isOffice(Token noun) {
    return words.roles().find(noun).filter(r -> r.kind() == RoleNoun.Kind.OFFICE).isPresent();
  }

  /** "The former Norlandish province" after "Estmark and Norland". */
  private Optional<Mention> land(int place, Token head, Mention nominal) {
    return nominal.schema() == Schema.COUNTRY && isDefinite(place, head)
        ? lands.of(place, head.index())
        : Optional.empty();
  }

  /** "The party leader Anna Berg said". */
  private Optional<Mention> adjoined(int place, int head, Mention nominal) {
    return Phrases.adjoined(scene.sentence(place), head)
        .flatMap(name -> scene.nameAt(place, name))
        .map(Candidate::mention)
        .filter(m -> sameKind(m.schema(), nominal.schema()));
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

  /**
   * "The lawyer for Lisov, Marta Holm, said": the name right before the verb is the subject's,
   * whatever noun the parser hangs it on, where it stands in the article for the first time.
   */
  private Optional<Mention> apposedBelow(int place, int head, Mention nominal) {
    Sentence sentence = scene.sentence(place);
    Tree tree = sentence.tree();
    if (nominal.schema() != Schema.PERSON || !tree.is(head, "nsubj")) {
      return Optional.empty();
    }
    return tree.children(head, "nmod").stream()
        .filter(n -> n > head)
        .flatMap(n -> tree.children(n, "appos").stream())
        .flatMap(t -> scene.nameAt(place, t).stream())
        .filter(c -> c.isPerson() && c.head() + 2 == nextVerb(sentence, c.head()))
        .map(Candidate::mention)
        .filter(m -> people.isFirst(m))
        .findFirst();
  }

  /** The index of the first verb behind the token, or -1. */
  private static int nextVerb(Sentence sentence, int from) {
    for (int i = from + 1; i < sentence.size(); i++) {
      if (sentence.token(i).isVerb() || sentence.token(i).tag().equals("MD")) {
        return i;
      }
    }
    return -1;
  }

  /** "The company" where the text before named one company only. */
  private Optional<Mention> byTrade(int place, Token head) {
    boolean bare =
        scene.sentence(place).tree().children(head.index(), "amod", "compound", "nmod").isEmpty();
    if (!words.trades().isFirm(head.text()) || !bare || !isDefinite(place, head)) {
      return Optional.empty();
    }
    List<Mention> named = new ArrayList<>();
    for (int back = Math.max(0, place - REACH); back <= place; back++) {
      scene.names(back).stream()
          .filter(
              c -> c.isBody() && !c.quoted() && c.mention().span().start() < head.span().start())
          .map(Candidate::mention)
          .filter(m -> words.mayBeFirm(m.span().in(scene.text())))
          .forEach(named::add);
    }
    boolean one = named.stream().map(m -> bodyKey(m)).distinct().count() == 1;
    return one ? Optional.of(named.get(0)) : Optional.empty();
  }

  /** "Velmar" and "Velmar Shipping" are one by their first word. */
  private String bodyKey(Mention body) {
    return body.span().in(scene.text()).split("\\s+")[0];
  }

  /** "the counselor" after "counselor Derek Chollet". */
  private Optional<Mention> byOffice(int place, Token head, Mention nominal) {
    return isDefinite(place, head) && nominal.schema() == Schema.PERSON
        ? offices.holder(place, head)
        : Optional.empty();
  }

  /** "the group" after "Wagner Group". */
  private Optional<Mention> byHeadWord(int place, Token head, Mention nominal) {
    if (nominal.schema() == Schema.PERSON) {
      return Optional.empty();
    }
    if (!isDefinite(place, head)) {
      return isOnes(place, head) ? onlyOne(place, head) : Optional.empty();
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

  /** "his group". */
  private boolean isOnes(int place, Token head) {
    Sentence sentence = scene.sentence(place);
    return sentence.tree().children(head.index(), "nmod:poss").stream()
        .anyMatch(o -> sentence.token(o).lower().matches("his|her"));
  }

  /** "his group" where the article has named one group before. */
  private Optional<Mention> onlyOne(int place, Token head) {
    List<Mention> named = new ArrayList<>();
    for (int back = 0; back <= place; back++) {
      scene.names(back).stream()
          .filter(c -> c.isBody() && c.mention().span().start() < head.span().start())
          .map(Candidate::mention)
          .filter(m -> endsWith(m, head))
          .forEach(named::add);
    }
    boolean one = named.stream().map(m -> m.span().in(scene.text())).distinct().count() == 1;
    return one ? Optional.of(named.get(named.size() - 1)) : Optional.empty();
  }

  /** "a senior official has said. Counselor Derek Chollet said he …": the name follows at once. */
  private Optional<Mention> announced(int place, Token head, Mention nominal) {
    boolean speaks = scene.sentence(place).tree().isAny(head.index(), "nsubj", "appos");
    if (!isOffice(head) || !speaks || place + 1 >= scene.places()) {
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
    Tree tree = sentence.tree();
    boolean own =
        tree.children(head.index(), "det", "nmod:poss").stream()
            .anyMatch(d -> sentence.token(d).lower().matches("the|this|that"));
    return own
        || tree.children(head.index(), "nmod:poss").stream()
            .anyMatch(
                o -> sentence.token(o).isProperNoun() || isDefinite(place, sentence.token(o)));
  }

  private boolean endsWith(Mention name, Token head) {
    return name.span().in(scene.text()).toLowerCase(Locale.ROOT).endsWith(head.lemma());
  }

  private Optional<Mention> only(Stream<Candidate> candidates) {
    List<Mention> all = candidates.map(Candidate::mention).toList();
    boolean one = all.stream().map(people::key).distinct().count() == 1;
    return one ? Optional.of(all.get(all.size() - 1)) : Optional.empty();
  }

  private static boolean sameKind(Schema a, Schema b) {
    boolean several = (a == Schema.GROUP) == (b == Schema.GROUP);
    return several && (a == Schema.PERSON) == (b == Schema.PERSON);
  }
}

package org.sayso.understand.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;
import org.sayso.understand.clause.Antecedent;
import org.sayso.understand.clause.Dateline;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Phrases;
import org.sayso.understand.mention.Standing;

/** Makes participants of nouns: those that can act or be acted on, and whose other nouns are. */
final class Parties {
  private static final Set<Schema> THINGS = Set.of(Schema.DOCUMENT, Schema.EVENT, Schema.PRODUCT);

  /** Nouns that only count what their of-phrase names. */
  private static final Set<String> COUNTING =
      Set.of(
          "dozen",
          "hundred",
          "thousand",
          "score",
          "group",
          "number",
          "member",
          "series",
          "some",
          "many",
          "most",
          "one",
          "two",
          "three",
          "several",
          "all",
          "both",
          "majority",
          "handful",
          "part",
          "million",
          "couple",
          "pair",
          "lot",
          "supporter",
          "resident",
          "people",
          "wave",
          "crowd",
          "contingent",
          "population");

  private static final Set<String> OWNING = Set.of("of", "by", "against", "'s", "’s", "'", "’");

  private static final Set<Standing> BODIES = Standing.allowed("public|land");

  private static final String[] MODIFYING = {"amod", "compound"};

  private final Sentence s;
  private final Mentions mentions;

  Parties(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  /** Those of the nouns that can act, each once; a thing stands for whose it is. */
  List<Participant> of(List<Integer> heads) {
    return heads.stream().flatMap(h -> party(h).stream()).distinct().toList();
  }

  /** The same for those who act: what belongs to a person does not act for the person. */
  List<Participant> acting(List<Integer> heads) {
    return heads.stream()
        .filter(h -> canAct(named(h)) || s.token(h).isPronoun() || isOwnedByMany(h))
        .flatMap(h -> party(h).stream())
        .distinct()
        .toList();
  }

  /** Without an "its" or "their" that another name stands nearer to than what it is taken for. */
  List<Integer> certain(List<Integer> owners) {
    return owners.stream().filter(this::isNearest).toList();
  }

  private boolean isNearest(int pronoun) {
    Optional<Mention> meant = mention(pronoun).map(mentions::resolved);
    if (!s.token(pronoun).lower().matches("its|their") || meant.isEmpty()) {
      return true;
    }
    for (int at = pronoun - 1; at >= 0; at--) {
      Optional<Mention> before = mention(at).map(mentions::resolved);
      if (before.filter(m -> m.schema() == Schema.COUNTRY || m.equals(meant.get())).isPresent()) {
        return before.equals(meant);
      }
    }
    return false;
  }

  private boolean isOwnedByMany(int thing) {
    return owners(thing).stream()
        .limit(1)
        .flatMap(o -> mention(o).stream())
        .noneMatch(m -> mentions.resolved(m).schema() == Schema.PERSON);
  }

  /**
   * Those of the nouns that come down to none of the actors. Where persons act, the land in
   * "American elections" is nobody: an owner is told in so many words ("of", "'s").
   */
  List<Participant> near(List<Integer> heads, List<Participant> actors) {
    if (actors.stream().anyMatch(a -> !Collections.disjoint(standing(a), BODIES))) {
      return others(heads, actors);
    }
    Tree tree = s.tree();
    List<Integer> sure =
        heads.stream()
            .filter(
                h ->
                    canAct(named(h))
                        || s.token(h).isPronoun()
                        || owners(h).stream().limit(1).anyMatch(o -> !tree.isAny(o, MODIFYING)))
            .toList();
    return others(sure, actors);
  }

  /** Those of the nouns that come down to none of the actors. */
  List<Participant> others(List<Integer> heads, List<Participant> actors) {
    return new Roles(actors, of(heads)).distinctIn(mentions).recipients();
  }

  /** Those that can act themselves. */
  List<Integer> able(List<Integer> heads) {
    return heads.stream().filter(this::canAct).toList();
  }

  /** "its troops", "their": whoever acts, under another name. */
  boolean isOwnOf(int noun, List<Participant> actors) {
    return Stream.concat(Stream.of(noun), s.tree().children(noun, "nmod:poss").stream())
        .filter(o -> s.token(o).lower().matches("its|their|his|her"))
        .map(this::asItStands)
        .anyMatch(
            o -> !isSettled(o) || others(List.of(noun), actors).isEmpty() || comesTo(o, actors));
  }

  /** Where several act, a "their" of which nothing is known means them. */
  List<Participant> withoutTheir(List<Participant> found, List<Participant> actors) {
    return actors.size() < 2
        ? found
        : found.stream().filter(p -> !isTheir(p) || isSettled(p) && !comesTo(p, actors)).toList();
  }

  private boolean isTheir(Participant participant) {
    return s.tokens().stream()
        .filter(t -> t.span().equals(participant.words()))
        .anyMatch(t -> t.lower().equals("their"));
  }

  private boolean isSettled(Participant owner) {
    return owner
        .mention()
        .flatMap(mentions::at)
        .map(mentions::resolved)
        .filter(m -> m.form() != MentionForm.PRONOUN)
        .isPresent();
  }

  private boolean comesTo(Participant owner, List<Participant> actors) {
    return new Roles(actors, List.of(owner)).distinctIn(mentions).recipients().isEmpty();
  }

  /** The noun as it stands, whatever it is. */
  Participant asItStands(int head) {
    Optional<Mention> own = mention(head);
    Optional<Mention> meant =
        own.filter(m -> mentions.resolved(m).form() != MentionForm.PRONOUN)
            .or(() -> Antecedent.of(s, head).flatMap(this::mention))
            .or(() -> own);
    return new Participant(Dateline.cut(s, Phrases.words(s, head)), meant.map(Mention::span));
  }

  /** What somebody is; an "it" of which nobody knows what it means is a thing. */
  Set<Standing> standing(Participant participant) {
    Optional<Mention> mention = participant.mention().flatMap(mentions::at);
    if (mention.isEmpty()) {
      return Set.of(unknown(participant));
    }
    Mention meant = mentions.resolved(mention.get());
    boolean it = meant.form() == MentionForm.PRONOUN && meant.schema() != Schema.PERSON;
    return it ? Set.of(Standing.THING) : Standing.of(meant);
  }

  /** A name that nobody knows is a body; one in the plural, "Christians", is people. */
  private Standing unknown(Participant participant) {
    return s.tokens().stream()
        .filter(t -> participant.words().covers(t.span()))
        .filter(t -> !isWithin(participant, s.tree().head(t.index())) || isCounted(t.index()))
        .filter(t -> isUnknownName(t.index()))
        .map(t -> t.tag().equals("NNPS") ? Standing.PEOPLE : Standing.BODY)
        .findFirst()
        .orElse(Standing.THING);
  }

  private boolean isCounted(int token) {
    int head = s.tree().head(token);
    return counted(head) && ofPhrase(head).filter(o -> o == token).isPresent();
  }

  private boolean isWithin(Participant participant, int token) {
    return token != Tree.ROOT && participant.words().covers(s.token(token).span());
  }

  /** Whether it is known or, by its name, likely to be somebody. */
  boolean isSomebody(Participant participant) {
    return participant.mention().isPresent() || unknown(participant) != Standing.THING;
  }

  /** "Oslarian and Varnian officials": those of the one with those of the other. */
  Optional<Roles> paired(int noun) {
    Tree tree = s.tree();
    return tree.children(noun, "amod", "compound", "nmod:poss").stream()
        .filter(first -> mention(first).isPresent())
        .flatMap(
            first ->
                tree.children(first, "conj").stream()
                    .filter(second -> second < noun && mention(second).isPresent())
                    .map(second -> pair(first, second, noun)))
        .findFirst();
  }

  private Roles pair(int first, int second, int noun) {
    Span words = new Span(s.token(second).span().start(), s.token(noun).span().end());
    Participant one = new Participant(s.token(first).span(), mention(first).map(Mention::span));
    Participant other = new Participant(words, mention(second).map(Mention::span));
    return new Roles(List.of(one), List.of(other));
  }

  /** Whether any of them comes down to a name. */
  boolean isNamed(List<Participant> all) {
    return all.stream()
        .flatMap(p -> p.mention().stream())
        .flatMap(span -> mentions.at(span).stream())
        .anyMatch(m -> mentions.nameOf(m).isPresent());
  }

  /** Whether the token itself names or describes somebody who can act. */
  boolean canAct(int token) {
    return counted(token)
        || mention(token).filter(m -> !THINGS.contains(m.schema())).isPresent()
        || mention(token).isEmpty() && isUnknownName(token);
  }

  /** The noun itself if it can act, else those whose it is. */
  private List<Participant> party(int described) {
    int head = named(described);
    if (s.token(head).isPronoun() && (mention(head).isEmpty() || !isSettled(asItStands(head)))) {
      List<Participant> meant =
          Antecedent.of(s, head).map(n -> acting(List.of(n))).orElse(List.of());
      return meant.isEmpty() && mention(head).isPresent() ? List.of(asItStands(head)) : meant;
    }
    if (canAct(head)) {
      return List.of(counted(head) ? counting(head) : asItStands(head));
    }
    return owners(head).stream().limit(1).map(this::asItStands).toList();
  }

  /** "Serbia, the only state which …": the name rather than its description. */
  private int named(int head) {
    Tree tree = s.tree();
    boolean apposed =
        tree.is(head, "appos")
            && mention(tree.head(head)).isPresent()
            && !Dateline.covers(s, tree.head(head));
    return apposed ? tree.head(head) : nameBeside(head);
  }

  /** "his counterpart, Ana Petrov": the name rather than the description before it. */
  private int nameBeside(int head) {
    boolean described = mention(head).filter(m -> m.form() != MentionForm.NAME).isPresent();
    return described
        ? s.tree().children(head, "appos").stream()
            .filter(a -> mention(a).filter(m -> m.form() == MentionForm.NAME).isPresent())
            .findFirst()
            .orElse(head)
        : head;
  }

  /** Whose a thing is, nearest tie first: "Moscow's aggression", "Western sanctions". */
  List<Integer> owners(int thing) {
    Tree tree = s.tree();
    List<Integer> found = new ArrayList<>();
    Stream.of("nmod:poss", "amod", "compound", "nmod")
        .flatMap(label -> tree.children(thing, label).stream())
        .filter(c -> tree.children(c, "case").stream().allMatch(this::isOwning))
        .filter(c -> mention(c).isPresent() && canAct(c) || Antecedent.of(s, c).isPresent())
        .filter(c -> !sameMention(c, thing))
        .forEach(found::add);
    return found;
  }

  private boolean isOwning(int preposition) {
    return OWNING.contains(s.token(preposition).lower());
  }

  private boolean sameMention(int a, int b) {
    Optional<Mention> mention = mention(a);
    return mention.isPresent() && mention.equals(mention(b));
  }

  private boolean counted(int head) {
    return COUNTING.contains(s.token(head).lemma()) && ofPhrase(head).isPresent();
  }

  private Optional<Integer> ofPhrase(int head) {
    Tree tree = s.tree();
    return tree.children(head, "nmod").stream()
        .filter(
            c -> tree.children(c, "case").stream().anyMatch(p -> s.token(p).lower().equals("of")))
        .filter(c -> s.token(c).isNoun())
        .findFirst();
  }

  private Participant counting(int head) {
    Optional<Mention> counted = mention(head).or(() -> ofPhrase(head).flatMap(this::mention));
    return new Participant(Phrases.words(s, head), counted.map(Mention::span));
  }

  private boolean isUnknownName(int token) {
    Token t = s.token(token);
    return t.isProperNoun()
        && !Arguments.isTime(s, token)
        && Character.isUpperCase(t.text().charAt(0));
  }

  private Optional<Mention> mention(int token) {
    return mentions.headedBy(s, token);
  }
}

package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Mention;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.factuality.Denials;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.Mentions;

/**
 * What later words do to a statement made before. "…, a claim that his lawyer denied" makes the
 * lawyer deny what was claimed; "Merle denied that" denies what was said just before; "he later
 * retracted this" and "the report was later withdrawn" take the earlier statement itself back.
 */
final class Retractions {
  private static final int REACH = 3;
  private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "them", "so");
  private static final Set<String> RESUMING =
      Set.of(
          "claim",
          "allegation",
          "accusation",
          "charge",
          "report",
          "statement",
          "remark",
          "comment",
          "assertion",
          "suggestion",
          "story",
          "version",
          "rumour",
          "which",
          "something");

  private final Denials denials = Denials.standard();
  private final Set<String> takingBack =
      Table.read(Retractions.class, "retractions.tsv", 2).stream()
          .map(row -> row.at(0))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The drafts after all that reaches back.
   *
   * @param drafts in the order given, with those that denials add
   * @param takenBack the heads of those that their own source has taken back
   */
  record Reach(List<Draft> drafts, Set<Span> takenBack) {
    boolean takesBack(Draft draft) {
      return takenBack.contains(draft.head());
    }
  }

  Reach reach(List<Draft> drafts, ParsedArticle article, Mentions mentions) {
    List<Draft> all = new ArrayList<>(drafts);
    Set<Span> back = new HashSet<>();
    for (int place = 0; place < article.sentences().size(); place++) {
      Sentence sentence = article.sentences().get(place);
      for (Token token : sentence.tokens()) {
        if (token.isVerb() && denials.isDenial(token)) {
          resumed(all, back, place, sentence, token.index());
        }
      }
      takenBack(all, back, place, article, mentions);
    }
    return new Reach(all.stream().flatMap(d -> ofPronoun(all, d, article).stream()).toList(), back);
  }

  /** "…, a claim that his lawyer denied", "…, something that was later denied". */
  private static void resumed(
      List<Draft> all, Set<Span> back, int place, Sentence sentence, int verb) {
    Optional<Integer> noun = resumption(sentence, verb);
    Optional<Draft> host = noun.flatMap(n -> host(all, place, sentence, n));
    if (host.isEmpty()) {
      return;
    }
    int start = phraseStart(sentence, noun.get());
    List<Span> before = upTo(host.get(), sentence, start);
    List<Integer> deniers = deniers(sentence, verb);
    if (deniers.isEmpty()) {
      back.add(host.get().head());
    } else if (!before.isEmpty()) {
      Span head = sentence.token(verb).span();
      Draft claim = host.get().withContent(before);
      all.set(all.indexOf(host.get()), claim);
      all.removeIf(d -> d.head().equals(head));
      all.add(
          new Draft(
              "reach/denial",
              place,
              List.of(head),
              head,
              claim.content(),
              deniers.stream().map(t -> new Draft.Noun(place, t)).toList(),
              List.of(),
              Act.DENY));
    }
  }

  /** The noun behind a comma that a clause with this verb hangs on. */
  private static Optional<Integer> resumption(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    return IntStream.range(1, verb)
        .filter(t -> RESUMING.contains(sentence.token(t).lemma()))
        .filter(t -> sentence.token(phraseStart(sentence, t) - 1).text().matches("[,–—-]"))
        .filter(t -> tree.ancestors(verb).contains(t) || tree.head(t) == verb)
        .boxed()
        .reduce((first, second) -> second);
  }

  private static int phraseStart(Sentence sentence, int noun) {
    int at = noun;
    while (at > 1 && sentence.token(at - 1).tag().matches("DT|JJ|PRP\\$")) {
      at--;
    }
    return at;
  }

  private static List<Integer> deniers(Sentence sentence, int verb) {
    Optional<Integer> agent = Sources.agent(sentence, verb);
    return agent.isPresent()
        ? Sources.coordinated(sentence, agent.get())
        : sentence.tree().children(verb, "nsubj").stream()
            .filter(s -> !sentence.tree().is(s, "nsubj:pass"))
            .filter(s -> sentence.token(s).isNoun() || sentence.token(s).tag().equals("PRP"))
            .filter(s -> !RESUMING.contains(sentence.token(s).lemma()))
            .flatMap(s -> Sources.coordinated(sentence, s).stream())
            .toList();
  }

  /** The statement whose content holds the noun or ends right before it. */
  private static Optional<Draft> host(List<Draft> all, int place, Sentence sentence, int noun) {
    int at = sentence.token(phraseStart(sentence, noun)).span().start();
    return all.stream()
        .filter(d -> d.sentence() == place && d.head().start() < at)
        .filter(
            d -> d.content().spans().stream().anyMatch(s -> s.start() < at && at <= s.end() + 3))
        .min(Comparator.comparingInt(d -> d.content().end() - d.content().start()));
  }

  private static List<Span> upTo(Draft draft, Sentence sentence, int token) {
    int at = sentence.token(token).span().start();
    List<Span> kept = new ArrayList<>();
    for (Span span : draft.content().spans()) {
      if (span.end() <= at) {
        kept.add(span);
      } else if (span.start() < at) {
        IntStream.range(0, token)
            .filter(t -> span.covers(sentence.token(t).span()))
            .boxed()
            .findFirst()
            .flatMap(first -> Stretch.of(sentence, first, token - 1))
            .ifPresent(kept::add);
      }
    }
    return kept;
  }

  /** "He later retracted this", "the report was later withdrawn". */
  private void takenBack(
      List<Draft> all, Set<Span> back, int place, ParsedArticle article, Mentions mentions) {
    Sentence sentence = article.sentences().get(place);
    for (Token verb : sentence.tokens()) {
      if (!verb.isVerb() || isNegated(sentence, verb.index())) {
        continue;
      }
      boolean own = takingBack.contains(verb.lemma()) && object(sentence, verb.index());
      boolean passive =
          (takingBack.contains(verb.lemma()) || denials.isDenial(verb))
              && Sources.agent(sentence, verb.index()).isEmpty()
              && passiveOf(sentence, verb.index());
      if (own || passive) {
        before(all, place, article)
            .filter(d -> passive || isSame(d, place, verb.index(), article, mentions))
            .forEachOrdered(d -> addOnce(back, d, place));
      }
    }
  }

  private static void addOnce(Set<Span> back, Draft draft, int place) {
    if (draft.sentence() < place) {
      back.add(draft.head());
    }
  }

  private static boolean isNegated(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "advmod", "aux").stream()
        .anyMatch(t -> sentence.token(t).lower().matches("not|n[’']t|never"));
  }

  private static boolean object(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "obj").stream().anyMatch(o -> resumes(sentence, o));
  }

  private static boolean passiveOf(Sentence sentence, int verb) {
    return sentence.tree().children(verb, "nsubj:pass").stream()
        .anyMatch(o -> resumes(sentence, o) && isDefinite(sentence, o));
  }

  /** "The claim was denied", not "something that was denied". */
  private static boolean isDefinite(Sentence sentence, int noun) {
    boolean pronoun = sentence.token(noun).lower().matches("it|this");
    return pronoun
        || sentence.tree().children(noun, "det", "nmod:poss").stream()
            .anyMatch(d -> sentence.token(d).lower().matches("the|this|that|his|her|its|their"));
  }

  private static boolean resumes(Sentence sentence, int noun) {
    return PRONOUNS.contains(sentence.token(noun).lower())
        || RESUMING.contains(sentence.token(noun).lemma());
  }

  /** The statements of the last sentence before that holds one: the outermost first. */
  private static Stream<Draft> before(List<Draft> all, int place, ParsedArticle article) {
    for (int back = place - 1; back >= Math.max(0, place - REACH); back--) {
      int at = back;
      List<Draft> there = all.stream().filter(d -> d.sentence() == at).toList();
      if (!there.isEmpty()) {
        return there.stream()
            .filter(d -> there.stream().noneMatch(o -> o != d && o.content().covers(d.head())));
      }
    }
    return Stream.empty();
  }

  /** Whether the verb's subject is the statement's source. */
  private static boolean isSame(
      Draft draft, int place, int verb, ParsedArticle article, Mentions mentions) {
    Sentence sentence = article.sentences().get(place);
    Optional<String> who =
        Sources.subject(sentence, verb, 0).flatMap(s -> name(sentence, s, article, mentions));
    return who.isPresent()
        && draft.sources().stream()
            .map(n -> name(article.sentences().get(n.sentence()), n.token(), article, mentions))
            .anyMatch(who::equals);
  }

  /** The last word of the name that the noun comes down to, else of the description. */
  private static Optional<String> name(
      Sentence sentence, int token, ParsedArticle article, Mentions mentions) {
    Optional<Mention> mention = mentions.headedBy(sentence, token).map(mentions::resolved);
    return mention.map(
        m -> {
          String words = m.span().in(article.text());
          return words.substring(words.lastIndexOf(' ') + 1);
        });
  }

  /** "Merle denied that": denied is what was said just before by somebody else. */
  private static Optional<Draft> ofPronoun(List<Draft> all, Draft draft, ParsedArticle article) {
    String words = draft.content().start() < draft.content().end() ? text(draft, article) : "";
    if (draft.act() != Act.DENY || !PRONOUNS.contains(words)) {
      return Optional.of(draft);
    }
    Optional<Draft> denied =
        all.stream()
            .filter(d -> d.content().end() <= draft.head().start() && d.act() != Act.DENY)
            .filter(d -> draft.sentence() - d.sentence() <= 1)
            .filter(d -> !d.sources().equals(draft.sources()))
            .filter(d -> all.stream().noneMatch(o -> o != d && o.content().covers(d.head())))
            .max(Comparator.comparingInt(d -> d.head().start()))
            .map(d -> draft.withContent(d.content().spans()));
    return denied.isPresent() || words.equals("it") ? denied : Optional.of(draft);
  }

  private static String text(Draft draft, ParsedArticle article) {
    Span span = new Span(draft.content().start(), draft.content().end());
    return span.in(article.text()).toLowerCase(Locale.ROOT);
  }
}

package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.understand.cue.CueLexicon;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Proposal;
import org.sayso.understand.labeller.Word;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Token;
import org.sayso.understand.language.Tree;

/**
 * Who speaks, among the words that the labeller takes for a source: one stretch of them, where
 * grammar lets it speak.
 */
final class SourceWords {
  private static final String PHRASE = "POS|JJ[RS]?|CD|HYPH|NNP?S?|VBG";
  private static final String DESCRIBING = "DT|PRP\\$?|RB|RBR|JJ[RS]?|CD|HYPH|NNP?S?";
  private static final int FARTHEST_BE = 4;

  private final ParsedArticle article;
  private final CueLexicon lexicon;

  SourceWords(ParsedArticle article, CueLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
  }

  /** The words of who speaks, in order; none where nobody is named. */
  List<Word> of(Proposal proposal) {
    Passage passage = proposal.passage();
    return stretches(proposal).stream()
        .filter(s -> isNamed(passage, s) && maySpeak(proposal, s))
        .max(Comparator.comparingDouble(s -> weight(proposal, s)))
        .map(s -> toHead(passage, fromNoun(passage, s), proposal.cue()))
        .map(s -> IntStream.rangeClosed(s.first(), s.last()).mapToObj(passage::word).toList())
        .orElse(List.of());
  }

  private record Stretch(int first, int last) {}

  private static List<Stretch> stretches(Proposal proposal) {
    List<Stretch> stretches = new ArrayList<>();
    for (int at : proposal.words(Label.SOURCE)) {
      Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
      if (last != null && isJoined(proposal.passage(), last.last(), at)) {
        stretches.set(stretches.size() - 1, new Stretch(last.first(), at));
      } else {
        stretches.add(new Stretch(at, at));
      }
    }
    return stretches;
  }

  /** Nothing but marks and "and" stand between. */
  private static boolean isJoined(Passage passage, int last, int next) {
    return IntStream.range(last + 1, next)
        .mapToObj(passage::word)
        .allMatch(w -> !w.isWord() || w.token().tag().equals("CC"));
  }

  private static boolean isNamed(Passage passage, Stretch stretch) {
    return IntStream.rangeClosed(stretch.first(), stretch.last())
        .anyMatch(i -> isNominal(passage.word(i)));
  }

  /** How far the labeller believes the stretch to be a source: that of its surest word. */
  private static double weight(Proposal proposal, Stretch stretch) {
    return IntStream.rangeClosed(stretch.first(), stretch.last())
        .mapToDouble(i -> proposal.shares()[i][Label.SOURCE.ordinal()])
        .max()
        .orElse(0);
  }

  /**
   * Behind "according to" its object, in the passive whom "by" names, else whoever is no clause:
   * "opened the hearing" speaks of somebody, it is nobody.
   */
  private boolean maySpeak(Proposal proposal, Stretch stretch) {
    Passage passage = proposal.passage();
    int cue = proposal.cue();
    if (passage.word(cue).token().lower().equals("according")) {
      return stretch.first() > cue;
    }
    if (isClause(passage, stretch)) {
      return false;
    }
    return !isPassive(passage, cue)
        || stretch.first() > cue && isAgent(passage, cue, stretch.first());
  }

  /** "opened the hearing", "who opened the hearing". */
  private static boolean isClause(Passage passage, Stretch stretch) {
    int at = stretch.first();
    boolean relative = passage.word(at).token().tag().matches("WP|WDT") && at < stretch.last();
    return passage.word(relative ? at + 1 : at).token().tag().matches("VB[DZP]|MD");
  }

  /** "by", and nothing but what describes the noun between. */
  private static boolean isAgent(Passage passage, int cue, int first) {
    int at = first;
    while (at > cue && passage.word(at).token().tag().matches(DESCRIBING)) {
      at--;
    }
    return passage.word(at).token().lower().equals("by");
  }

  /** "were told", "is widely expected", not "is determined": "be" before the participle. */
  private boolean isPassive(Passage passage, int cue) {
    Token word = passage.word(cue).token();
    if (!word.tag().equals("VBN") || lexicon.isAdjective(word.lower())) {
      return false;
    }
    for (int at = cue - 1; at >= Math.max(0, cue - FARTHEST_BE); at--) {
      String tag = passage.word(at).token().tag();
      if (!tag.matches("RB|VB.?|MD")) {
        return false;
      }
      if (tag.startsWith("VB")) {
        return passage.word(at).token().lemma().equals("be");
      }
    }
    return false;
  }

  /** "papers | released on Friday show": from the noun that the participle describes. */
  private static Stretch fromNoun(Passage passage, Stretch stretch) {
    int at = stretch.first();
    boolean participle = passage.word(at).token().tag().matches("VB[NG]");
    while (participle && at > 0 && passage.word(at - 1).token().tag().matches(DESCRIBING)) {
      at--;
    }
    return new Stretch(at, stretch.last());
  }

  /** "the ship | 's own manifest lists": the noun that stands right before the cue speaks. */
  private static Stretch toHead(Passage passage, Stretch stretch, int cue) {
    int at = stretch.last() + 1;
    boolean owner = at < cue && (isOwner(passage, at) || isOwner(passage, at - 1));
    while (owner && at < cue && passage.word(at).token().tag().matches(PHRASE)) {
      at++;
    }
    boolean noun = owner && passage.word(at - 1).token().isNoun();
    boolean reaches =
        IntStream.range(at, Math.max(at, cue))
            .mapToObj(i -> passage.word(i).token().tag())
            .allMatch(t -> t.matches("RB|MD|VB.?"));
    return noun && reaches && at <= cue && passage.word(cue).token().isVerb()
        ? new Stretch(stretch.first(), at - 1)
        : stretch;
  }

  private static boolean isOwner(Passage passage, int at) {
    return passage.word(at).token().tag().equals("POS");
  }

  /**
   * The nouns that hang on nothing else of the source, and those coordinated with them; where the
   * words are a part of the cue's subject ("papers from | the court show"), that subject.
   */
  List<Draft.Noun> heads(List<Word> words, Word cue) {
    return subject(words, cue).map(List::of).orElseGet(() -> heads(words));
  }

  private Optional<Draft.Noun> subject(List<Word> words, Word cue) {
    Tree tree = tree(cue);
    return words.isEmpty() || words.get(0).sentence() != cue.sentence()
        ? Optional.empty()
        : tree.children(cue.token().index(), "nsubj").stream()
            .filter(s -> !tree.is(s, "nsubj:pass") && !tree.is(cue.token().index(), "conj"))
            .filter(s -> article.sentences().get(cue.sentence()).token(s).isNoun())
            .filter(s -> words.stream().noneMatch(w -> w.token().index() == s))
            .filter(s -> words.stream().allMatch(w -> tree.subtree(s).get(w.token().index())))
            .map(s -> new Draft.Noun(cue.sentence(), s))
            .findFirst();
  }

  private List<Draft.Noun> heads(List<Word> words) {
    Predicate<Word> top = word -> isTop(word, words);
    List<Word> nouns = words.stream().filter(SourceWords::isNominal).filter(top).toList();
    List<Word> some = nouns.size() > 1 && !isCoordinated(words) ? lastOfFirst(words, nouns) : nouns;
    return some.isEmpty()
        ? words.stream().filter(top).limit(1).map(SourceWords::noun).toList()
        : some.stream().map(SourceWords::noun).toList();
  }

  /** Where the parser tears a name: the last of the nouns that stand together. */
  private static List<Word> lastOfFirst(List<Word> words, List<Word> nouns) {
    Word first = nouns.stream().filter(n -> n.token().isNoun()).findFirst().orElse(nouns.get(0));
    int at = words.indexOf(first);
    while (at + 1 < words.size() && words.get(at + 1).token().isNoun()) {
      at++;
    }
    return List.of(words.get(at));
  }

  private static boolean isCoordinated(List<Word> words) {
    return words.stream()
        .map(Word::token)
        .anyMatch(t -> t.tag().equals("CC") && !t.text().equals("&") || t.text().equals(";"));
  }

  private boolean isTop(Word word, List<Word> source) {
    Tree tree = tree(word);
    int above = tree.head(word.token().index());
    boolean inside =
        source.stream()
            .anyMatch(w -> w.sentence() == word.sentence() && w.token().index() == above);
    return !inside || tree.is(word.token().index(), "conj");
  }

  private static Draft.Noun noun(Word word) {
    return new Draft.Noun(word.sentence(), word.token().index());
  }

  private Tree tree(Word word) {
    return article.sentences().get(word.sentence()).tree();
  }

  private static boolean isNominal(Word word) {
    return word.token().isNoun()
        || word.token().tag().startsWith("PRP")
        || word.token().tag().matches("CD|DT|JJS|WP|WDT");
  }

  /** Whether the noun is that of a rule's source, itself or by its pronoun. */
  static boolean isAt(Word word, Draft.Noun noun) {
    int index = word.token().index();
    return word.sentence() == noun.sentence() && (index == noun.token() || index == noun.spoken());
  }

  /** The rule's sources among these words. */
  static List<Draft.Noun> known(List<Word> words, Optional<Draft> rule) {
    return rule.map(Draft::sources).orElse(List.of()).stream()
        .filter(noun -> words.stream().anyMatch(w -> isAt(w, noun)))
        .toList();
  }
}

package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Proposal;
import org.sayso.understand.labeller.Word;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Tree;

/**
 * Who speaks, among the words that the labeller takes for a source: one stretch of them, the
 * nearest to the cue, where grammar lets it speak.
 */
final class SourceWords {
  private static final String PHRASE = "POS|JJ[RS]?|CD|HYPH|NNP?S?|VBG";
  private static final int FARTHEST_BE = 4;

  private final ParsedArticle article;

  SourceWords(ParsedArticle article) {
    this.article = article;
  }

  /** The words of who speaks, in order; none where nobody is named. */
  List<Word> of(Proposal proposal) {
    Passage passage = proposal.passage();
    return stretches(proposal).stream()
        .filter(s -> maySpeak(proposal, s))
        .min(Comparator.comparingInt(s -> distance(s, proposal.cue())))
        .map(s -> toHead(passage, s, proposal.cue()))
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

  private static int distance(Stretch stretch, int cue) {
    return Math.max(stretch.first() - cue, cue - stretch.last());
  }

  /** Behind "according to" its object, in the passive whom "by" names, else anybody. */
  private boolean maySpeak(Proposal proposal, Stretch stretch) {
    Passage passage = proposal.passage();
    int cue = proposal.cue();
    if (passage.word(cue).token().lower().equals("according")) {
      return stretch.first() > cue;
    }
    return !isPassive(passage, cue)
        || stretch.first() > cue && isWordAt(passage, stretch.first() - 1, "by");
  }

  /** "were told", "is widely expected": a form of "be" before the participle. */
  private static boolean isPassive(Passage passage, int cue) {
    if (!passage.word(cue).token().tag().equals("VBN")) {
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

  private static boolean isWordAt(Passage passage, int at, String word) {
    return at >= 0 && passage.word(at).token().lower().equals(word);
  }

  /** "the ship | 's own manifest lists": the noun that stands right before the cue speaks. */
  private static Stretch toHead(Passage passage, Stretch stretch, int cue) {
    int at = stretch.last() + 1;
    boolean owner = at < cue && passage.word(at).token().tag().equals("POS");
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

  /** The nouns that hang on nothing else of the source, and those coordinated with them. */
  List<Draft.Noun> heads(List<Word> words) {
    Predicate<Word> top = word -> isTop(word, words);
    List<Word> nouns = words.stream().filter(SourceWords::isNominal).filter(top).toList();
    List<Word> some = nouns.size() > 1 && !isCoordinated(words) ? lastOfFirst(words, nouns) : nouns;
    return some.isEmpty()
        ? words.stream().filter(top).limit(1).map(this::owner).toList()
        : some.stream().map(w -> new Draft.Noun(w.sentence(), w.token().index())).toList();
  }

  /** Where the parser tears a name: the last of the nouns that stand together. */
  private static List<Word> lastOfFirst(List<Word> words, List<Word> nouns) {
    int at = words.indexOf(nouns.get(0));
    while (at + 1 < words.size() && words.get(at + 1).token().isNoun()) {
      at++;
    }
    return List.of(words.get(at));
  }

  private static boolean isCoordinated(List<Word> words) {
    return words.stream()
        .anyMatch(
            w ->
                w.token().tag().equals("CC") && !w.token().text().equals("&")
                    || w.token().text().matches("[,;]"));
  }

  private boolean isTop(Word word, List<Word> source) {
    Tree tree = tree(word);
    int above = tree.head(word.token().index());
    boolean inside =
        source.stream()
            .anyMatch(w -> w.sentence() == word.sentence() && w.token().index() == above);
    return !inside || tree.is(word.token().index(), "conj");
  }

  /** "papers | released on Friday show": the noun that the participle describes. */
  private Draft.Noun owner(Word word) {
    int own = word.token().index();
    Tree tree = tree(word);
    int above = tree.head(own);
    boolean describes = word.token().isVerb() && tree.is(own, "acl") && above != Tree.ROOT;
    return new Draft.Noun(word.sentence(), describes ? above : own);
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

package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.CueEntry;
import org.sayso.understand.cue.CueLexicon;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Proposal;
import org.sayso.understand.labeller.Word;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;

/** Makes drafts of the labeller's proposals: spans of its labels, heads of its sources. */
public final class Learned {
  private static final String OPENER = "that ";
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "neither");
  private static final Set<String> AUTHOR = Set.of("i", "we", "you", "me", "us");

  private final ParsedArticle article;
  private final Completion completion;
  private final CueLexicon lexicon;

  /** Makes drafts of this article. */
  public Learned(ParsedArticle article, Completion completion, CueLexicon lexicon) {
    this.article = article;
    this.completion = completion;
    this.lexicon = lexicon;
  }

  /**
   * The proposal as a draft; empty where its content has no word.
   *
   * @param rule what a rule made of the same cue: it knows the hearers, and whom a relative pronoun
   *     stands for
   */
  public Optional<Draft> draft(Proposal proposal, Optional<Draft> rule, double trust) {
    List<Span> content = withoutOpener(spans(proposal, Label.CONTENT));
    Word cue = proposal.passage().word(proposal.cue());
    if (content.isEmpty() || isNobody(proposal) || isAdverb(cue) || isPatient(proposal)) {
      return Optional.empty();
    }
    List<Span> reports = spans(proposal, Label.CUE);
    return Optional.of(
        new Draft(
            rule.map(r -> Choice.LEARNED + "+" + r.rule()).orElse(Choice.LEARNED),
            cue.sentence(),
            rule.map(Draft::cue).orElse(reports),
            cue.token().span(),
            new Evidence(completion.of(content, cue.token().span())),
            sources(proposal, rule),
            rule.map(Draft::hearers).orElse(List.of()),
            rule.map(Draft::act).orElseGet(() -> act(cue)),
            Optional.of(new Confidence(trust))));
  }

  /** "Nobody said so", and the author's own "I think", report nobody; “…,” I asked, reports. */
  private static boolean isNobody(Proposal proposal) {
    List<Integer> source = proposal.words(Label.SOURCE);
    if (source.size() != 1) {
      return false;
    }
    String word = proposal.passage().word(source.get(0)).token().lower();
    boolean quoted =
        proposal.words(Label.CONTENT).stream()
            .anyMatch(i -> proposal.passage().word(i).quoting() != Word.Quoting.OUTSIDE);
    return NOBODY.contains(word) || AUTHOR.contains(word) && !quoted;
  }

  /** "reportedly" names nobody: rules know better than to look for a source. */
  private boolean isAdverb(Word cue) {
    return entry(cue).filter(e -> e.kind() == CueEntry.Kind.ADVERB).isPresent();
  }

  /** "Journalists were told", "the bank is said to": who is told or spoken of says nothing. */
  private boolean isPatient(Proposal proposal) {
    Word cue = proposal.passage().word(proposal.cue());
    Tree tree = article.sentences().get(cue.sentence()).tree();
    List<Integer> patients = tree.children(cue.token().index(), "nsubj:pass");
    return proposal.words(Label.SOURCE).stream()
        .map(proposal.passage()::word)
        .anyMatch(w -> w.sentence() == cue.sentence() && patients.contains(w.token().index()));
  }

  private Act act(Word cue) {
    return entry(cue).map(CueEntry::act).orElse(Act.SAY);
  }

  /** What the list of words that report knows of the cue. */
  Optional<CueEntry> entry(Word cue) {
    Sentence sentence = article.sentences().get(cue.sentence());
    return lexicon
        .find(sentence, cue.token())
        .or(() -> lexicon.verb(cue.token().lemma()).filter(e -> cue.token().isVerb()));
  }

  /** Runs of the label, those with nothing but marks between them as one, marks at the ends off. */
  private static List<Span> spans(Proposal proposal, Label label) {
    Passage passage = proposal.passage();
    List<Span> spans = new ArrayList<>();
    boolean open = false;
    for (int i = 0; i < passage.size(); i++) {
      boolean own = proposal.labels().get(i) == label;
      if (passage.word(i).isWord() || own && isCurrency(passage.word(i))) {
        if (own && open) {
          spans.set(spans.size() - 1, spans.get(spans.size() - 1).to(span(passage, i)));
        } else if (own) {
          spans.add(span(passage, i));
        }
        open = own;
      }
    }
    return spans;
  }

  /** "that" opens a content and is no part of it. */
  private List<Span> withoutOpener(List<Span> spans) {
    return spans.stream()
        .map(
            s ->
                s.in(article.text()).regionMatches(true, 0, OPENER, 0, OPENER.length())
                    ? new Span(s.start() + OPENER.length(), s.end())
                    : s)
        .toList();
  }

  private static boolean isCurrency(Word word) {
    return word.token().tag().equals("$");
  }

  private static Span span(Passage passage, int word) {
    return passage.word(word).token().span();
  }

  private List<Draft.Noun> sources(Proposal proposal, Optional<Draft> rule) {
    List<Word> words = proposal.words(Label.SOURCE).stream().map(proposal.passage()::word).toList();
    List<Draft.Noun> known =
        rule.map(Draft::sources).orElse(List.of()).stream()
            .filter(noun -> words.stream().anyMatch(w -> isAt(w, noun)))
            .toList();
    return known.isEmpty() ? heads(words) : known;
  }

  static boolean isAt(Word word, Draft.Noun noun) {
    int index = word.token().index();
    return word.sentence() == noun.sentence() && (index == noun.token() || index == noun.spoken());
  }

  /** The nouns that hang on nothing else of the source, and those coordinated with them. */
  private List<Draft.Noun> heads(List<Word> words) {
    Predicate<Word> top = word -> isTop(word, words);
    List<Word> heads = words.stream().filter(Learned::isNominal).filter(top).toList();
    List<Word> any = heads.isEmpty() ? words.stream().filter(top).limit(1).toList() : heads;
    return any.stream().map(w -> new Draft.Noun(w.sentence(), w.token().index())).toList();
  }

  private boolean isTop(Word word, List<Word> source) {
    Tree tree = article.sentences().get(word.sentence()).tree();
    int above = tree.head(word.token().index());
    boolean inside =
        source.stream()
            .anyMatch(w -> w.sentence() == word.sentence() && w.token().index() == above);
    return !inside || tree.is(word.token().index(), "conj");
  }

  private static boolean isNominal(Word word) {
    return word.token().isNoun()
        || word.token().tag().startsWith("PRP")
        || word.token().tag().matches("CD|DT|JJS|WP|WDT");
  }
}

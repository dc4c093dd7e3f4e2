package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

/** Makes drafts of the labeller's proposals: spans of its labels, heads of its sources. */
public final class Learned {
  private static final String OPENER = "that ";

  private final ParsedArticle article;
  private final Completion completion;
  private final CueLexicon lexicon;
  private final SourceWords sources;

  /** Makes drafts of this article. */
  public Learned(ParsedArticle article, Completion completion, CueLexicon lexicon) {
    this.article = article;
    this.completion = completion;
    this.lexicon = lexicon;
    this.sources = new SourceWords(article, lexicon);
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
    List<Word> speaking = sources.of(proposal);
    boolean unnamed = proposal.words(Label.SOURCE).isEmpty();
    if (content.isEmpty()
        || Nothing.is(proposal)
        || isAdverb(cue)
        || !unnamed && speaking.isEmpty()) {
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
            unnamed ? rule.map(Draft::sources).orElse(List.of()) : heads(speaking, cue, rule),
            rule.map(Draft::hearers).orElse(List.of()),
            rule.map(Draft::act).orElseGet(() -> act(cue)),
            Optional.of(new Confidence(trust))));
  }

  /** "reportedly" names nobody: rules know better than to look for a source. */
  private boolean isAdverb(Word cue) {
    return entry(cue).filter(e -> e.kind() == CueEntry.Kind.ADVERB).isPresent();
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

  private List<Draft.Noun> heads(List<Word> speaking, Word cue, Optional<Draft> rule) {
    List<Draft.Noun> known = SourceWords.known(speaking, rule);
    return known.isEmpty() ? sources.heads(speaking, cue) : known;
  }
}

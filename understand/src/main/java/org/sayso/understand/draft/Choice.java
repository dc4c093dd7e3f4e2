package org.sayso.understand.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.confidence.RuleConfidence;
import org.sayso.understand.confidence.RuleConfidence.Standing;
import org.sayso.understand.labeller.Agreement;
import org.sayso.understand.labeller.Agreement.Listing;
import org.sayso.understand.labeller.Label;
import org.sayso.understand.labeller.Measures;
import org.sayso.understand.labeller.Passage;
import org.sayso.understand.labeller.Proposal;
import org.sayso.understand.labeller.Trust;
import org.sayso.understand.labeller.Word;

/**
 * Chooses among what the labeller proposes and what the rules drafted: the most trusted first; what
 * is half taken by then, or whose cue stands in what is taken, is left. A rule's draft with a cue
 * that the labeller did not take stays where it speaks inside another statement, and elsewhere
 * where its rule is sure enough.
 */
public final class Choice {
  static final String LEARNED = "learned";

  private static final String TRAILING = "parenthesis";
  private static final double NEARLY = 0.6;
  private static final double MOSTLY = 0.8;
  private static final int INFINITIVE = "to ".length();

  private final Learned learned;
  private final Trust trust;
  private final RuleConfidence rules;
  private final double threshold;

  /**
   * Chooses by this trust.
   *
   * @param threshold what is trusted less is left
   */
  public Choice(Learned learned, Trust trust, RuleConfidence rules, double threshold) {
    this.learned = learned;
    this.trust = trust;
    this.rules = rules;
    this.threshold = threshold;
  }

  /** The drafts that are kept; those of rules unchanged. */
  public List<Draft> among(List<Proposal> proposals, List<Draft> drafts) {
    List<Draft> kept = new ArrayList<>();
    drafts.stream()
        .filter(d -> standing(d) == Standing.FIRST && isFree(d, kept))
        .forEach(kept::add);
    Set<Draft> answered = new HashSet<>();
    for (Candidate candidate : candidates(proposals, drafts)) {
      if (candidate.trust() >= threshold && isFree(candidate.draft(), kept)) {
        kept.add(candidate.draft());
        candidate.rule().ifPresent(answered::add);
      }
    }
    List<Draft> outer = new ArrayList<>(Ownership.settled(kept));
    drafts.stream()
        .filter(d -> standing(d) == Standing.ALONE && isFree(d, outer))
        .filter(d -> !answered.contains(d))
        .forEach(outer::add);
    List<Draft> all = new ArrayList<>(outer);
    drafts.stream()
        .filter(d -> !answered.contains(d) && !outer.contains(d))
        .flatMap(d -> inside(d, outer).stream())
        .forEach(all::add);
    return all;
  }

  private Standing standing(Draft draft) {
    boolean unsourced = draft.sources().isEmpty() && draft.rule().startsWith("frame/");
    return rules.standing(unsourced ? "unsourced" : draft.rule());
  }

  /**
   * A proposal with what is known of it.
   *
   * @param draft what it comes to
   * @param rule the rule's draft with the same cue
   * @param trust between 0 and 1
   * @param measures what the trust rests on
   */
  public record Candidate(
      Draft draft, Optional<Draft> rule, double trust, Map<String, Double> measures) {}

  /** Every proposal with a content, the most trusted first. */
  public List<Candidate> candidates(List<Proposal> proposals, List<Draft> drafts) {
    Map<Span, Draft> byCue = byCue(drafts);
    Map<Passage, List<Proposal>> rivals =
        proposals.stream().collect(Collectors.groupingBy(Proposal::passage));
    List<Candidate> candidates = new ArrayList<>();
    for (Proposal proposal : proposals) {
      Optional<Draft> rule = ofSameCue(proposal, byCue);
      Listing listing = listing(proposal);
      Agreement agreement =
          rule.map(r -> agreement(proposal, r, listing)).orElse(Agreement.none(listing));
      Map<String, Double> measures =
          Measures.of(proposal, rivals.get(proposal.passage()), agreement);
      double sure = trust.of(measures);
      agreed(proposal, rule, agreement, sure)
          .or(() -> learned.draft(proposal, rule, sure))
          .ifPresent(draft -> candidates.add(new Candidate(draft, rule, sure, measures)));
    }
    candidates.sort(Comparator.comparingDouble(Candidate::trust).reversed());
    return candidates;
  }

  /** Where both say nearly the same, the rule cuts cleaner: it knows where a clause ends. */
  private static Optional<Draft> agreed(
      Proposal proposal, Optional<Draft> rule, Agreement agreement, double sure) {
    return rule.filter(r -> agreement.source())
        .flatMap(
            r ->
                agreement.content() >= NEARLY || cutsBetter(proposal, r)
                    ? Optional.of(r)
                    : whole(proposal, r))
        .map(r -> r.withConfidence(new Confidence(sure)).named(LEARNED + "+" + r.rule()));
  }

  /**
   * "rejected the claim that": no word of the cue is told, and no hearer; "his denial that he
   * knew": a noun's.
   */
  private static boolean cutsBetter(Proposal proposal, Draft rule) {
    List<Word> said = proposal.words(Label.CONTENT).stream().map(proposal.passage()::word).toList();
    boolean runsOverCue =
        said.stream().anyMatch(w -> rule.cue().contains(w.token().span()))
            && rule.content().spans().stream().allMatch(s -> isAmong(s, said));
    Word last = said.get(said.size() - 1);
    boolean runsOn =
        rule.rule().equals("frame/noun")
            && isAmong(rule.content().spans().get(0), said)
            && last.token().span().end() > rule.content().end();
    return runsOverCue || runsOn || holdsHearer(said, rule);
  }

  /** "warned the mayor that": who is told is not what is told. */
  private static boolean holdsHearer(List<Word> said, Draft rule) {
    return rule.hearers().stream()
        .flatMap(h -> said.stream().filter(w -> SourceWords.isAt(w, h)))
        .anyMatch(w -> !rule.content().covers(w.token().span()));
  }

  private static boolean isAmong(Span span, List<Word> words) {
    return words.stream().anyMatch(w -> span.covers(w.token().span()));
  }

  /** "The ship, with 40 on board, was | on her way, he said": what stands before it is said too. */
  private static Optional<Draft> whole(Proposal proposal, Draft rule) {
    List<Word> said = proposal.words(Label.CONTENT).stream().map(proposal.passage()::word).toList();
    long shared = said.stream().filter(w -> rule.content().covers(w.token().span())).count();
    boolean cutShort =
        rule.rule().equals(TRAILING)
            && said.stream().noneMatch(Choice::isQuoted)
            && shared >= MOSTLY * said.size();
    List<Span> spans =
        rule.content().spans().stream()
            .filter(s -> said.stream().anyMatch(w -> s.covers(w.token().span())))
            .toList();
    return cutShort && !spans.isEmpty() ? Optional.of(rule.withContent(spans)) : Optional.empty();
  }

  private static boolean isQuoted(Word word) {
    return word.quoting() != Word.Quoting.OUTSIDE;
  }

  private static Map<Span, Draft> byCue(List<Draft> drafts) {
    Map<Span, Draft> byCue = new HashMap<>();
    for (Draft draft : drafts) {
      draft.cue().forEach(span -> byCue.putIfAbsent(span, draft));
      byCue.put(draft.head(), draft);
    }
    return byCue;
  }

  private static Optional<Draft> ofSameCue(Proposal proposal, Map<Span, Draft> byCue) {
    Draft own = byCue.get(proposal.passage().word(proposal.cue()).token().span());
    return Optional.ofNullable(own)
        .or(
            () ->
                proposal.words(Label.CUE).stream()
                    .map(i -> byCue.get(proposal.passage().word(i).token().span()))
                    .filter(java.util.Objects::nonNull)
                    .findFirst());
  }

  private Listing listing(Proposal proposal) {
    Word cue = proposal.passage().word(proposal.cue());
    return learned.entry(cue).isPresent() ? Listing.LISTED : Listing.UNLISTED;
  }

  private static Agreement agreement(Proposal proposal, Draft rule, Listing listing) {
    int both = 0;
    int either = 0;
    for (int i = 0; i < proposal.passage().size(); i++) {
      Word word = proposal.passage().word(i);
      boolean proposed = proposal.labels().get(i) == Label.CONTENT;
      boolean ruled = rule.content().covers(word.token().span());
      both += word.isWord() && proposed && ruled ? 1 : 0;
      either += word.isWord() && (proposed || ruled) ? 1 : 0;
    }
    return new Agreement(
        listing == Listing.LISTED,
        true,
        both / (double) Math.max(1, either),
        sameSource(proposal, rule));
  }

  private static boolean sameSource(Proposal proposal, Draft rule) {
    List<Integer> source = proposal.words(Label.SOURCE);
    if (source.isEmpty() || rule.sources().isEmpty()) {
      return source.isEmpty() == rule.sources().isEmpty();
    }
    return source.stream()
        .map(proposal.passage()::word)
        .anyMatch(w -> rule.sources().stream().anyMatch(n -> SourceWords.isAt(w, n)));
  }

  private static boolean isFree(Draft draft, List<Draft> kept) {
    long length = length(draft);
    long taken = kept.stream().mapToLong(k -> overlap(draft, k)).sum();
    return 2 * taken < length && kept.stream().noneMatch(k -> k.content().covers(draft.head()));
  }

  /** A statement in another's content ends where that ends; "declined to say" says nothing. */
  private static Optional<Draft> inside(Draft draft, List<Draft> kept) {
    return kept.stream()
        .filter(k -> k.content().covers(draft.head()) && !k.cue().contains(draft.head()))
        .findFirst()
        .filter(outer -> !isRefused(draft, outer))
        .flatMap(outer -> within(draft, outer.content()));
  }

  private static boolean isRefused(Draft draft, Draft outer) {
    return outer.act() == Act.REFUSE
        && draft.rule().equals("frame/verb")
        && draft.head().start() - outer.content().start() <= INFINITIVE;
  }

  private static Optional<Draft> within(Draft draft, Evidence outer) {
    List<Span> cut =
        draft.content().spans().stream()
            .flatMap(s -> outer.spans().stream().filter(s::overlaps).map(o -> common(s, o)))
            .toList();
    return cut.isEmpty() ? Optional.empty() : Optional.of(draft.withContent(cut));
  }

  private static Span common(Span a, Span b) {
    return new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end()));
  }

  private static long length(Draft draft) {
    return draft.content().spans().stream().mapToLong(Span::length).sum();
  }

  private static long overlap(Draft draft, Draft other) {
    long shared = 0;
    for (Span a : draft.content().spans()) {
      for (Span b : other.content().spans()) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }
}

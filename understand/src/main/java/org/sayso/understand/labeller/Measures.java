package org.sayso.understand.labeller;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What speaks for and against a proposal as a whole: how sure the labels are, how clear its edges,
 * its form, its rivals in the same passage, and whether a rule agrees. Probabilities count as their
 * logits, so that near certainty counts for more.
 */
public final class Measures {
  private static final double SMALLEST = 1e-4;
  private static final int FEW = 3;

  private final Proposal proposal;
  private final List<Integer> content;
  private final List<Integer> source;
  private final Map<String, Double> measures = new LinkedHashMap<>();

  private Measures(Proposal proposal) {
    this.proposal = proposal;
    this.content = proposal.words(Label.CONTENT);
    this.source = proposal.words(Label.SOURCE);
  }

  /**
   * The measures by name, always the same names in the same order.
   *
   * @param rivals all proposals of the passage, this one included
   */
  public static Map<String, Double> of(
      Proposal proposal, List<Proposal> rivals, Agreement agreement) {
    Measures of = new Measures(proposal);
    of.labels();
    of.edges();
    of.form();
    of.cue();
    of.rivals(rivals);
    of.agreement(agreement);
    return of.measures;
  }

  private void labels() {
    put("always", 1);
    put("reports", logit(proposal.reports()));
    put("content mean", logit(mean(content, Label.CONTENT)) / 2);
    double least =
        content.stream().mapToDouble(i -> proposal.share(i, Label.CONTENT)).min().orElse(0);
    put("content least", logit(least) / 2);
    put("source mean", source.isEmpty() ? 0 : logit(mean(source, Label.SOURCE)) / 2);
    put("source none", is(source.isEmpty()));
    put("source surely none", source.isEmpty() ? logit(noSource()) / 2 : 0);
    put("content whole", logit(expectedOverlap()) / 2);
  }

  private double mean(List<Integer> words, Label label) {
    return words.stream().mapToDouble(i -> proposal.share(i, label)).average().orElse(0);
  }

  private double noSource() {
    double most = 0;
    for (int i = 0; i < proposal.labels().size(); i++) {
      most = Math.max(most, proposal.share(i, Label.SOURCE));
    }
    return 1 - most;
  }

  /** The share of words that this content and the true one may be expected to have in common. */
  private double expectedOverlap() {
    double inside = 0;
    double outside = 0;
    for (int i = 0; i < proposal.labels().size(); i++) {
      double share = proposal.share(i, Label.CONTENT);
      if (proposal.labels().get(i) != Label.CONTENT) {
        outside += share;
      } else if (proposal.passage().word(i).isWord()) {
        inside += share;
      }
    }
    return inside / (content.size() + outside + SMALLEST);
  }

  private void edges() {
    put("content begins", logit(edge(first(), -1)) / 2);
    put("content ends", logit(edge(last(), 1)) / 2);
  }

  private double edge(int word, int beyond) {
    int next = word + beyond;
    boolean open = next >= 0 && next < proposal.labels().size();
    double inside = proposal.share(word, Label.CONTENT);
    return open ? inside * (1 - proposal.share(next, Label.CONTENT)) : inside;
  }

  private void form() {
    long quoted = content.stream().filter(i -> proposal.passage().word(i).isQuoted()).count();
    put("content length", Math.log(1 + content.size()));
    put("content short", is(content.size() <= FEW));
    put("content runs", runs() - 1);
    put("quoted some", is(quoted > 0));
    put("quoted share", content.isEmpty() ? 0 : quoted / (double) content.size());
    put("content first", is(first() < proposal.cue()));
    put("content far", Math.log(1 + Math.abs(nearest() - proposal.cue())));
  }

  private int runs() {
    int runs = 0;
    Label before = Label.NONE;
    for (Label label : proposal.labels()) {
      runs += label == Label.CONTENT && before != Label.CONTENT ? 1 : 0;
      before = label;
    }
    return runs;
  }

  private int nearest() {
    return first() > proposal.cue() ? first() : proposal.cue();
  }

  private void cue() {
    Word word = proposal.passage().word(proposal.cue());
    put("cue verb", is(word.token().tag().startsWith("V")));
    put("cue noun", is(word.token().isNoun()));
    put("cue quoted", is(word.isQuoted()));
    put("cue words", is(proposal.words(Label.CUE).size() > 1));
  }

  /** Rivals that more probably report come first; what they hold is taken. */
  private void rivals(List<Proposal> rivals) {
    double taken = 0;
    double inside = 0;
    double holds = 0;
    for (Proposal rival : rivals) {
      if (rival.cue() == proposal.cue()) {
        continue;
      }
      if (isBefore(rival)) {
        taken = Math.max(taken, rival.reports() * shared(rival));
        inside = Math.max(inside, isContent(rival, proposal.cue()) ? rival.reports() : 0);
      } else if (isContent(proposal, rival.cue())) {
        holds = Math.max(holds, rival.reports());
      }
    }
    put("taken", taken);
    put("inside another", inside);
    put("holds another", holds);
  }

  private boolean isBefore(Proposal rival) {
    int order = Double.compare(rival.reports(), proposal.reports());
    return order > 0 || order == 0 && rival.cue() < proposal.cue();
  }

  private double shared(Proposal rival) {
    long both = content.stream().filter(i -> isContent(rival, i)).count();
    return both / (double) Math.max(1, content.size());
  }

  private static boolean isContent(Proposal proposal, int word) {
    return proposal.labels().get(word) == Label.CONTENT;
  }

  private void agreement(Agreement agreement) {
    put("cue unlisted", is(!agreement.listed()));
    put("rule cue", is(agreement.cue()));
    put("rule content", agreement.content());
    put("rule source", is(agreement.source()));
    put("rule other source", is(agreement.cue() && !agreement.source()));
  }

  private int first() {
    return content.isEmpty() ? proposal.cue() : content.get(0);
  }

  private int last() {
    return content.isEmpty() ? proposal.cue() : content.get(content.size() - 1);
  }

  private void put(String name, double value) {
    measures.put(name, value);
  }

  private static double is(boolean condition) {
    return condition ? 1 : 0;
  }

  private static double logit(double probability) {
    double kept = Math.max(SMALLEST, Math.min(1 - SMALLEST, probability));
    return Math.log(kept / (1 - kept));
  }
}

package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.confidence.Confidence;
import org.sayso.model.finding.Act;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;

/**
 * A statement in the making: what one cue gave, before quotations are completed and nesting is
 * known.
 *
 * @param rule which rule made it, as it will stand in the explanation
 * @param sentence the number of the cue's sentence in the article
 * @param cue the reporting words, in order
 * @param head the cue's first word, for the order of work and nesting
 * @param content what is said
 * @param sources who says it: the head nouns in their sentence
 * @param hearers to whom
 * @param act what is done by it
 * @param confidence how sure whoever made it is; empty leaves it to what is known of the rule
 */
record Draft(
    String rule,
    int sentence,
    List<Span> cue,
    Span head,
    Evidence content,
    List<Noun> sources,
    List<Noun> hearers,
    Act act,
    Optional<Confidence> confidence) {

  /**
   * A noun as a participant's head.
   *
   * @param sentence the number of its sentence
   * @param token its index there
   * @param spoken the index of the relative pronoun that stands for it ("Petrov, who said"), else
   *     of the noun itself
   */
  record Noun(int sentence, int token, int spoken) {
    Noun(int sentence, int token) {
      this(sentence, token, token);
    }
  }

  Draft {
    cue = cue.stream().sorted().distinct().toList();
    sources = List.copyOf(sources);
    hearers = List.copyOf(hearers);
  }

  /** The draft of a rule, as sure as that rule is. */
  Draft(
      String rule,
      int sentence,
      List<Span> cue,
      Span head,
      Evidence content,
      List<Noun> sources,
      List<Noun> hearers,
      Act act) {
    this(rule, sentence, cue, head, content, sources, hearers, act, Optional.empty());
  }

  Draft withContent(List<Span> spans) {
    Evidence joined = new Evidence(spans);
    return new Draft(rule, sentence, cue, head, joined, sources, hearers, act, confidence);
  }

  /** The same statement, going on in one more stretch. */
  Draft and(Span more) {
    List<Span> spans = new ArrayList<>(content.spans());
    spans.add(more);
    return withContent(spans);
  }

  Draft withHearers(List<Noun> others) {
    return new Draft(rule, sentence, cue, head, content, sources, others, act, confidence);
  }

  Draft withSources(List<Noun> others) {
    return new Draft(rule, sentence, cue, head, content, others, hearers, act, confidence);
  }

  Draft withConfidence(Confidence measured) {
    Optional<Confidence> sure = Optional.of(measured);
    return new Draft(rule, sentence, cue, head, content, sources, hearers, act, sure);
  }
}

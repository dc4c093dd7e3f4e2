package org.sayso.understand.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.quotation.Quotation;

/** Makes at most one draft of each cue: who, and what in which frame. */
final class DraftMaker {
  private static final int SHORTEST_QUOTATION = 3;

  private final CueFinder cues;
  private final QuotedContent quoted;

  DraftMaker(CueFinder cues, QuotedContent quoted) {
    this.cues = cues;
    this.quoted = quoted;
  }

  /** The draft of this cue; empty where nobody speaks or nothing is said. */
  Optional<Draft> make(Cue cue, int place) {
    List<Integer> sources = sources(cue);
    boolean nobody = cue.entry().kind() == CueEntry.Kind.ADVERB || cue.isVerb() && cue.isPassive();
    if (sources.isEmpty() && !nobody) {
      return Optional.empty();
    }
    Complements complements = new Complements(cue);
    return content(cue, complements, sources.isEmpty())
        .map(found -> draft(cue, place, found, sources, complements.hearers()));
  }

  /**
   * A content with the name of the rule that found it.
   *
   * @param rule as it will stand in the explanation
   * @param spans at least one
   */
  private record Found(String rule, List<Span> spans) {}

  private List<Integer> sources(Cue cue) {
    List<Integer> own = Sources.of(cue);
    return own.isEmpty()
        ? cues.carrier(cue)
            .flatMap(verb -> Sources.subject(cue.sentence(), verb, 0))
            .map(s -> Sources.coordinated(cue.sentence(), s))
            .orElse(List.of())
        : own;
  }

  private Optional<Found> content(Cue cue, Complements complements, boolean nobody) {
    List<Span> framed = complements.spans();
    if (cue.entry().tellsClauses() && !nobody) {
      boolean clauseAfter = cue.children("ccomp").stream().anyMatch(c -> c > cue.head());
      if (!clauseAfter) {
        Optional<Found> around = around(cue);
        if (around.isPresent()) {
          return around;
        }
      }
    }
    return framed.isEmpty()
        ? Optional.empty()
        : Optional.of(new Found("frame/" + cue.entry().kind().name().toLowerCase(), framed));
  }

  /** Content before or round the cue's clause, or a quotation that touches it. */
  private Optional<Found> around(Cue cue) {
    Parentheses clause = new Parentheses(cue);
    Optional<Quotation> touching = quoted.touching(cue, clause, SHORTEST_QUOTATION);
    List<Span> spans = clause.spans();
    if (!spans.isEmpty() && !quoted.insideOne(cue, spans.get(0))) {
      return Optional.of(new Found("parenthesis", spans));
    }
    return touching.map(q -> new Found("quotation", List.of(q.inner())));
  }

  private Draft draft(Cue cue, int place, Found found, List<Integer> from, List<Integer> to) {
    List<Span> whole = quoted.completed(found.spans(), cue);
    List<Span> words = new ArrayList<>(cues.words(cue));
    return new Draft(
        found.rule(),
        place,
        words,
        cue.span(),
        new Evidence(whole),
        nouns(place, from),
        nouns(place, to),
        cue.entry().act());
  }

  private static List<Draft.Noun> nouns(int place, List<Integer> tokens) {
    return tokens.stream().map(t -> new Draft.Noun(place, t)).toList();
  }
}

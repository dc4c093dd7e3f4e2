package org.sayso.understand.statement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.cue.CueFinder;
import org.sayso.understand.cue.Sources;
import org.sayso.understand.draft.Draft;
import org.sayso.understand.language.Tree;
import org.sayso.understand.quotation.Quotation;

/** Makes at most one draft of each cue: who, and what in which frame. */
final class DraftMaker {
  private static final int SHORTEST_QUOTATION = 3;

  /** In a quotation these are its own speaker; outside, the outlet, which reports nobody. */
  private static final Set<String> AUTHOR = Set.of("i", "we");

  private static final Set<String> READER = Set.of("you", "me", "us");

  private final CueFinder cues;
  private final QuotedContent quoted;
  private final Voices voices;

  DraftMaker(CueFinder cues, QuotedContent quoted, Voices voices) {
    this.voices = voices;
    this.cues = cues;
    this.quoted = quoted;
  }

  /** The draft of a cue inside a relative clause: "which engineers say is sound". */
  Optional<Draft> inserted(Cue cue, int place) {
    return Inserted.draft(cue, place, voices)
        .filter(d -> !isAuthor(cue, d.sources().get(0).token()))
        .map(d -> d.withContent(quoted.completed(d.content().spans(), cue)));
  }

  private static boolean isAuthor(Cue cue, int source) {
    String word = cue.sentence().token(source).lower();
    return AUTHOR.contains(word) || READER.contains(word);
  }

  /** The draft of this cue; empty where nobody speaks or nothing is said. */
  Optional<Draft> make(Cue cue, int place) {
    List<Integer> sources = quoted.sameSide(cue, sources(cue));
    if (!sources.isEmpty() && isOutOfPlace(cue, cue.sentence().token(sources.get(0)).lower())) {
      return Optional.empty();
    }
    if (!sources.isEmpty() && !voices.canSpeak(cue, sources.get(0))) {
      return Optional.empty();
    }
    Complements complements = new Complements(cue);
    boolean nobody = complements.nameNobody();
    if (cue.entry().quotes() && !followedByClause(cue)) {
      Optional<Found> around = around(cue);
      List<Integer> near = around.isEmpty() ? List.of() : nearby(cue, sources);
      if (!near.isEmpty() && voices.canTell(cue, near.get(0))) {
        return around.map(found -> draft(cue, place, found, near, complements.hearers()));
      }
    }
    List<Span> framed = sources.isEmpty() && !nobody ? List.of() : complements.spans();
    return framed.isEmpty()
        ? Optional.empty()
        : Optional.of(draft(cue, place, framed(cue, framed), sources, complements.hearers()));
  }

  private boolean isOutOfPlace(Cue cue, String word) {
    boolean inQuotation = quoted.isQuoted(cue) && followedByClause(cue);
    return READER.contains(word) || AUTHOR.contains(word) && !inQuotation;
  }

  /**
   * The source by syntax where it stands in the reporting clause, else the clause's own subject.
   */
  private List<Integer> nearby(Cue cue, List<Integer> sources) {
    Parentheses clause = new Parentheses(cue);
    Optional<Integer> own = clause.ownNeighbour();
    if (own.isPresent() && sources.size() == 1 && isBeyond(cue, sources.get(0), own.get())) {
      return List.of(own.get());
    }
    if (!sources.isEmpty() && clause.holds(sources.get(0))) {
      return sources;
    }
    List<Integer> beside = clause.neighbour().map(List::of).orElse(List.of());
    return beside.isEmpty() && cue.token().tag().equals("VBG") ? sources : beside;
  }

  /** Whether the source stands before the neighbour and the two are not coordinated. */
  private static boolean isBeyond(Cue cue, int source, int neighbour) {
    Tree tree = cue.sentence().tree();
    List<Integer> above = tree.ancestors(neighbour);
    boolean unbroken =
        cue.sentence().tokens().subList(Math.min(source, neighbour), neighbour).stream()
            .noneMatch(t -> t.text().equals(","));
    boolean together =
        above.contains(source)
            && (unbroken
                || tree.is(neighbour, "conj")
                || above.stream().anyMatch(a -> tree.is(a, "conj")));
    return source < neighbour && !together && !tree.subtree(neighbour).get(source);
  }

  private static boolean followedByClause(Cue cue) {
    return cue.children("ccomp").stream().anyMatch(c -> c > cue.head());
  }

  private static Found framed(Cue cue, List<Span> spans) {
    return new Found("frame/" + cue.entry().kind().name().toLowerCase(Locale.ROOT), spans);
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

  /** Content before or round the cue's clause, or a quotation that touches it. */
  private Optional<Found> around(Cue cue) {
    Parentheses clause = new Parentheses(cue);
    if (clause.isPassive()) {
      return Optional.empty();
    }
    Optional<Quotation> touching = quoted.touching(cue, clause, SHORTEST_QUOTATION);
    List<Span> spans = clause.spans();
    if (!spans.isEmpty() && !quoted.insideOne(cue, spans.get(0))) {
      return Optional.of(new Found("parenthesis", quoted.withoutRemark(spans)));
    }
    return touching
        .filter(q -> !isNegated(cue) || cue.sentence().span().overlaps(q.outer()))
        .map(q -> new Found("quotation", List.of(q.outer())));
  }

  /** "“…”. Ansty did not answer": nobody says the quotation of the sentence before. */
  private static boolean isNegated(Cue cue) {
    return cue.children("advmod").stream()
        .anyMatch(t -> cue.sentence().token(t).lower().matches("not|n[’']t|never"));
  }

  private Draft draft(Cue cue, int place, Found found, List<Integer> from, List<Integer> to) {
    Optional<Integer> pronoun = Sources.relativePronoun(cue);
    return new Draft(
        found.rule(),
        place,
        cues.words(cue),
        cue.span(),
        new Evidence(quoted.completed(found.spans(), cue)),
        from.stream().map(t -> new Draft.Noun(place, t, pronoun.orElse(t))).toList(),
        to.stream()
            .filter(t -> !cue.sentence().token(t).tag().startsWith("W"))
            .map(t -> new Draft.Noun(place, t))
            .toList(),
        cue.entry().act());
  }
}

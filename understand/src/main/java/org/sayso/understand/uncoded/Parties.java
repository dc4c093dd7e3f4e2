package org.sayso.understand.uncoded;

import java.util.List;
import java.util.Set;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Span;
import org.sayso.understand.event.Arguments;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;

/** Who stands as subject and object of a predicate, in its own clause, whatever they are. */
final class Parties {
  /** Words that deny by standing there and name nobody. */
  private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing", "noone", "neither");

  private static final Set<String> NEGATIVE = Set.of("no", "neither", "few");

  private final Sentence s;
  private final Mentions mentions;

  Parties(Sentence s, Mentions mentions) {
    this.s = s;
    this.mentions = mentions;
  }

  List<Participant> actors(Predicate predicate) {
    boolean noun = predicate.kind() == Predicate.Kind.NOUN;
    return of(
        noun
            ? s.tree().children(predicate.head(), "nmod:poss")
            : Arguments.agents(s, predicate.head()));
  }

  List<Participant> recipients(Predicate predicate) {
    return predicate.isVerb()
        ? of(
            Arguments.patients(s, predicate.head()).stream()
                .filter(p -> !predicate.words().contains(p))
                .toList())
        : List.of();
  }

  private List<Participant> of(List<Integer> heads) {
    return heads.stream().filter(this::isSomebody).map(this::participant).distinct().toList();
  }

  private boolean isSomebody(int head) {
    Token token = s.token(head);
    if (NOBODY.contains(token.lower()) || token.lower().equals("one") && isNegated(head)) {
      return false;
    }
    return token.isNoun() || mentions.headedBy(s, head).isPresent();
  }

  private boolean isNegated(int head) {
    return s.tree().children(head, "det").stream()
        .anyMatch(d -> NEGATIVE.contains(s.token(d).lower()));
  }

  /** "No minister": the minister; that there was none is told by the factuality. */
  private Participant participant(int head) {
    Participant whole = Participants.of(s, head, mentions);
    return s.tree().children(head, "det", "amod").stream()
        .filter(d -> NEGATIVE.contains(s.token(d).lower()))
        .filter(d -> s.token(d).span().start() == whole.words().start() && d + 1 <= head)
        .findFirst()
        .map(d -> new Span(s.token(d + 1).span().start(), whole.words().end()))
        .map(words -> new Participant(words, whole.mention()))
        .orElse(whole);
  }
}

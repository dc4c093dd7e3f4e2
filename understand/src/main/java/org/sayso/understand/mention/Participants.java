package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;

/** Makes participants of the nouns that stand in a slot of a verb. */
public final class Participants {
  private Participants() {}

  /** The participant that this noun alone is. */
  public static Participant of(Sentence sentence, int head, Mentions mentions) {
    Optional<Mention> mention = mentions.headedBy(sentence, head);
    Span words = mention.map(m -> words(sentence, head, m)).orElse(Phrases.words(sentence, head));
    return new Participant(words, mention.map(Mention::span));
  }

  /** With the name that its description stands before: "the party leader Anna Berg". */
  private static Span words(Sentence sentence, int head, Mention mention) {
    Span words = Phrases.words(sentence, head);
    return Phrases.adjoined(sentence, head)
        .map(name -> Phrases.words(sentence, name))
        .filter(name -> mention.refersTo().filter(name::overlaps).isPresent())
        .map(name -> new Span(words.start(), name.end()))
        .orElse(words);
  }

  /** The participant that this noun is and those coordinated with it: "Serbia and Russia". */
  public static List<Participant> all(Sentence sentence, int head, Mentions mentions) {
    List<Participant> all = new ArrayList<>();
    all.add(of(sentence, head, mentions));
    sentence.tree().children(head, "conj").stream()
        .filter(c -> sentence.token(c).isNoun() || sentence.token(c).isPronoun())
        .forEach(c -> all.add(of(sentence, c, mentions)));
    return all;
  }
}

package org.sayso.understand.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.Participant;
import org.sayso.understand.language.Sentence;

/** Makes participants of the nouns that stand in a slot of a verb. */
public final class Participants {
  private Participants() {}

  /** The participant that this noun alone is. */
  public static Participant of(Sentence sentence, int head, Mentions mentions) {
    Optional<Mention> mention = mentions.headedBy(sentence, head);
    return new Participant(Phrases.words(sentence, head), mention.map(Mention::span));
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

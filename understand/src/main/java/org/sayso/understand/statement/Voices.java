package org.sayso.understand.statement;

import org.sayso.model.finding.Act;
import org.sayso.model.finding.Schema;
import org.sayso.understand.cue.Cue;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Token;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * Who can be the source of which act. People and bodies can say, want and deny; only what is
 * written or measured can show; a feeling or a war can do none of it.
 */
final class Voices {
  private final RoleNouns roles;
  private final Mentions mentions;

  Voices(RoleNouns roles, Mentions mentions) {
    this.roles = roles;
    this.mentions = mentions;
  }

  /** Whether this noun can be the source of the cue. */
  boolean canSpeak(Cue cue, int noun) {
    return cue.entry().act() == Act.SHOW
        ? bringsClause(cue) || isDocument(cue.sentence(), noun)
        : isVoice(cue.sentence(), noun);
  }

  /** "The delay shows that" reports; "many show sympathy" does not. */
  private static boolean bringsClause(Cue cue) {
    return !cue.children("ccomp", "xcomp", "obl").isEmpty();
  }

  private boolean isVoice(Sentence sentence, int noun) {
    Token token = sentence.token(noun);
    boolean named =
        mentions.headedBy(sentence, noun).filter(m -> m.schema() != Schema.PLACE).isPresent();
    return named || !token.tag().matches("NNS?|JJ.*") || roles.find(token).isPresent();
  }

  /**
   * Whether a clause may be hung on this noun from behind: "…, records show", not "…, he shows".
   */
  boolean canTell(Cue cue, int noun) {
    return cue.entry().act() == Act.SHOW ? isDocument(cue.sentence(), noun) : canSpeak(cue, noun);
  }

  /** Whether the noun means a thing that is written, measured or recorded. */
  private boolean isDocument(Sentence sentence, int noun) {
    return roles
        .find(sentence.token(noun))
        .filter(r -> r.kind() == RoleNoun.Kind.DOCUMENT)
        .isPresent();
  }
}

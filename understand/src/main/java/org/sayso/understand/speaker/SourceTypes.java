package org.sayso.understand.speaker;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.model.finding.SourceType;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.lexicon.Table;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.word.Outlets;
import org.sayso.understand.word.RoleNoun;
import org.sayso.understand.word.RoleNouns;

/**
 * What kind of source speaks: a name, a role, a group, nobody who wants a name, a paper, an outlet.
 */
public final class SourceTypes {
  private final Outlets outlets = new Outlets();
  private final Set<String> anonymousWords = words("anonymous.tsv");
  private final RoleNouns roles;

  /** With the role nouns that tell a person from a body or a document. */
  public SourceTypes(RoleNouns roles) {
    this.roles = roles;
  }

  /** The type of the first source; unspecified where there is none. */
  public SourceType of(Sentence sentence, int head, Participant source, Mentions mentions) {
    Optional<Mention> mention = source.mention().flatMap(mentions::at);
    Optional<Mention> name = mention.flatMap(mentions::nameOf);
    if (name.isPresent()) {
      return ofName(sentence, head, name.get());
    }
    return isAnonymous(sentence, head) ? SourceType.ANONYMOUS : ofRole(sentence, head, mention);
  }

  private SourceType ofName(Sentence sentence, int head, Mention name) {
    boolean body = name.schema() != Schema.PERSON && name.schema() != Schema.COUNTRY;
    boolean outlet = body && outlets.isOutlet(sentence.token(head).text());
    return outlet ? SourceType.OUTLET : SourceType.NAMED;
  }

  private SourceType ofRole(Sentence sentence, int head, Optional<Mention> mention) {
    Optional<RoleNoun> role = roles.find(sentence.token(head));
    if (role.isEmpty()) {
      boolean proper = sentence.token(head).isProperNoun();
      boolean outlet = outlets.isOutlet(sentence.token(head).text());
      return outlet ? SourceType.OUTLET : proper ? SourceType.NAMED : unnamed(mention);
    }
    return switch (role.get().kind()) {
      case OFFICE, PERSON -> SourceType.ROLE;
      case GROUP, BODY, ORGANISATION, STATE -> SourceType.GROUP;
      case OUTLET -> SourceType.OUTLET;
      case DOCUMENT -> SourceType.DOCUMENT;
    };
  }

  private static SourceType unnamed(Optional<Mention> mention) {
    boolean pronoun = mention.filter(m -> m.form() == MentionForm.PRONOUN).isPresent();
    return pronoun && mention.get().schema() == Schema.PERSON ? SourceType.ROLE : SourceType.GROUP;
  }

  private boolean isAnonymous(Sentence sentence, int head) {
    return sentence.tree().subtree(head).stream()
        .anyMatch(t -> anonymousWords.contains(sentence.token(t).lower()));
  }

  private static Set<String> words(String file) {
    return Table.read(SourceTypes.class, file, 2).stream()
        .map(row -> row.at(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}

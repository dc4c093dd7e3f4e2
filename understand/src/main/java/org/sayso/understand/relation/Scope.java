package org.sayso.understand.relation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Participant;
import org.sayso.model.finding.Schema;
import org.sayso.understand.language.Sentence;
import org.sayso.understand.language.Tree;
import org.sayso.understand.mention.Mentions;
import org.sayso.understand.mention.Participants;

/** A sentence with the mentions of its article: the small questions that all rules ask. */
record Scope(Sentence s, Mentions mentions) {
  private static final Set<Schema> BODIES =
      Set.of(Schema.ORGANIZATION, Schema.COMPANY, Schema.PUBLIC_BODY);

  Tree tree() {
    return s.tree();
  }

  /** The mention that this token belongs to or heads. */
  Optional<Mention> mention(int token) {
    return mentions.headedBy(s, token);
  }

  /** The last token of the mention that this token stands in. */
  int end(int token) {
    int end = token;
    while (end + 1 < s.size() && same(token, end + 1)) {
      end++;
    }
    return end;
  }

  /** The name that the token stands in; none beyond the sentence's end. */
  Optional<Mention> named(int token) {
    return token < s.size()
        ? mention(token).filter(m -> m.form() == MentionForm.NAME)
        : Optional.empty();
  }

  /** The participants of those tokens that are mentions of a fitting kind. */
  List<Participant> ends(Collection<Integer> tokens, String kind) {
    return tokens.stream()
        .filter(t -> mention(t).filter(m -> fits(m, kind) && isSomebody(m, t)).isPresent())
        .map(t -> Participants.of(s, t, mentions))
        .distinct()
        .toList();
  }

  /** A name, what comes down to one, or at least one definite thing: not "companies", not "it". */
  private boolean isSomebody(Mention mention, int token) {
    if (mentions.nameOf(mention).isPresent()) {
      return true;
    }
    boolean several = s.token(token).tag().endsWith("S");
    return mention.form() == MentionForm.NOMINAL
        && !several
        && tree().child(token, "det", "nmod:poss").isPresent();
  }

  /** Whether the participant comes down to a name, or has one in its words. */
  boolean isNamed(Participant participant) {
    boolean resolved =
        participant.mention().flatMap(mentions::at).flatMap(mentions::nameOf).isPresent();
    return resolved
        || mentions.all().stream()
            .filter(m -> m.form() == MentionForm.NAME)
            .anyMatch(m -> participant.words().covers(m.span()));
  }

  /** Whether a mention, once resolved, is of this kind. */
  boolean fits(Mention mention, String kind) {
    Schema schema = mentions.resolved(mention).schema();
    return switch (kind) {
      case "person" -> schema == Schema.PERSON;
      case "body" -> BODIES.contains(schema);
      case "state" -> schema == Schema.COUNTRY;
      case "place" -> schema == Schema.PLACE || schema == Schema.COUNTRY;
      case "thing" -> schema != Schema.DOCUMENT && schema != Schema.PERSON;
      case "actor" -> BODIES.contains(schema) || schema == Schema.COUNTRY || schema == Schema.GROUP;
      default -> schema != Schema.DOCUMENT;
    };
  }

  /** Whether two participants are not the same, as far as their words and mentions tell. */
  static boolean differ(Participant a, Participant b) {
    return !a.mention().equals(b.mention()) && !a.words().overlaps(b.words());
  }

  /** Whether the two tokens belong to one and the same mention. */
  boolean same(int a, int b) {
    if (a < 0 || b < 0) {
      return false;
    }
    Optional<Mention> mention = mention(a);
    return mention.isPresent() && mention.equals(mention(b));
  }

  /** Whether a dependent's preposition is one of these. */
  boolean hasCase(int token, Collection<String> prepositions) {
    return tree().children(token, "case").stream()
        .anyMatch(c -> prepositions.contains(s.token(c).lower()));
  }
}

package org.sayso.link.within;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sayso.model.entity.Gender;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.text.Span;

/** What "he" and "she" tell of the mentions that they refer to. Immutable. */
final class Pronouns {
  private static final Set<String> MALE = Set.of("he", "him", "his", "himself");
  private static final Set<String> FEMALE = Set.of("she", "her", "hers", "herself");

  private final Map<Span, Gender> byMention = new HashMap<>();

  Pronouns(List<Mention> mentions, String text) {
    for (Mention mention : mentions) {
      if (mention.form() == MentionForm.PRONOUN) {
        mention
            .refersTo()
            .ifPresent(to -> byMention.merge(to, gender(mention, text), Pronouns::both));
      }
    }
  }

  Gender genderOf(Span mention) {
    return byMention.getOrDefault(mention, Gender.UNKNOWN);
  }

  private static Gender gender(Mention mention, String text) {
    String word = mention.span().in(text).toLowerCase(Locale.ROOT);
    return MALE.contains(word)
        ? Gender.MALE
        : FEMALE.contains(word) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  private static Gender both(Gender one, Gender other) {
    return one == other ? one : Gender.UNKNOWN;
  }
}

package org.sayso.model.finding;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.text.Span;

/**
 * Words that mean somebody or something. For a name the span is the bare name ("Derek Chollet"),
 * for a nominal the whole phrase ("the US envoy"), for a pronoun the word. No two mentions of an
 * article have the same span.
 *
 * @param span the words
 * @param form name, nominal or pronoun
 * @param schema what kind of thing it means, as far as the place tells
 * @param refersTo the span of the mention that this one takes its meaning from: for "he" the
 *     earlier name, for "a senior US official" the later one; empty where it stands by itself or
 *     nobody is identified
 */
public record Mention(Span span, MentionForm form, Schema schema, Optional<Span> refersTo)
    implements Comparable<Mention> {
  public Mention {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(schema, "schema");
    if (refersTo.filter(span::equals).isPresent()) {
      throw new IllegalArgumentException("a mention cannot refer to itself: " + span);
    }
  }

  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}

package org.sayso.understand.mention;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.text.Span;
import org.sayso.understand.language.Sentence;

/** The mentions of one article, found by place. Immutable. */
public final class Mentions {
  private final List<Mention> sorted;
  private final Map<Span, Mention> bySpan;
  private final NavigableMap<Integer, Mention> names;
  private final Map<Integer, Mention> byHead;

  /**
   * @param names names, pronouns: no two overlap
   * @param nominals each with the offset at which its head noun starts
   */
  Mentions(Collection<Mention> names, Map<Integer, Mention> nominals) {
    this.names = new TreeMap<>();
    names.forEach(m -> this.names.put(m.span().start(), m));
    this.byHead = Map.copyOf(nominals);
    this.sorted =
        java.util.stream.Stream.concat(names.stream(), nominals.values().stream())
            .sorted()
            .toList();
    this.bySpan = sorted.stream().collect(Collectors.toMap(Mention::span, Function.identity()));
  }

  /** Every mention, sorted. */
  public List<Mention> all() {
    return sorted;
  }

  /** The mention with exactly this span. */
  public Optional<Mention> at(Span span) {
    return Optional.ofNullable(bySpan.get(span));
  }

  /**
   * The mention that a phrase headed by this token comes down to: the name or pronoun that the
   * token stands in, else the description that it heads.
   */
  public Optional<Mention> headedBy(Sentence sentence, int token) {
    Span span = sentence.token(token).span();
    Map.Entry<Integer, Mention> name = names.floorEntry(span.start());
    if (name != null && name.getValue().span().covers(span)) {
      return Optional.of(name.getValue());
    }
    return Optional.ofNullable(byHead.get(span.start()));
  }

  /**
   * Where a mention takes its meaning from in the end: itself for a name. Unresolved gives itself.
   */
  public Mention resolved(Mention mention) {
    Mention at = mention;
    for (int steps = 0; at.refersTo().isPresent() && steps < 10; steps++) {
      at = bySpan.get(at.refersTo().get());
    }
    return at;
  }

  /** The name that a mention comes down to, if it comes down to one. */
  public Optional<Mention> nameOf(Mention mention) {
    return Optional.of(resolved(mention)).filter(m -> m.form() == MentionForm.NAME);
  }
}

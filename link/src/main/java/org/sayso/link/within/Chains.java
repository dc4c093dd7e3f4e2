package org.sayso.link.within;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.finding.Mention;
import org.sayso.model.text.Span;

/**
 * Mentions that refer to one another, directly or through others. Which way a reference points does
 * not matter, so a loop is no harm. Immutable.
 */
public final class Chains {
  private final Map<Span, Span> parent = new HashMap<>();
  private final List<List<Mention>> all;

  private Chains(List<Mention> mentions) {
    mentions.forEach(m -> parent.put(m.span(), m.span()));
    mentions.forEach(m -> m.refersTo().ifPresent(to -> join(m.span(), to)));
    Map<Span, List<Mention>> byRoot =
        mentions.stream()
            .sorted()
            .collect(Collectors.groupingBy(m -> root(m.span()), TreeMap::new, Collectors.toList()));
    Collection<List<Mention>> chains = byRoot.values();
    all = List.copyOf(chains);
  }

  /** The chains of these mentions. */
  public static Chains of(List<Mention> mentions) {
    return new Chains(mentions);
  }

  /** Every chain, each sorted; a mention by itself is a chain of one. */
  public List<List<Mention>> all() {
    return all;
  }

  /** The chain's name: the same span for all its mentions. */
  public Span chainOf(Mention mention) {
    return root(mention.span());
  }

  private void join(Span one, Span other) {
    Span a = root(one);
    Span b = root(other);
    if (a.compareTo(b) < 0) {
      parent.put(b, a);
    } else {
      parent.put(a, b);
    }
  }

  private Span root(Span span) {
    Span at = span;
    while (!parent.get(at).equals(at)) {
      at = parent.get(at);
    }
    return at;
  }
}

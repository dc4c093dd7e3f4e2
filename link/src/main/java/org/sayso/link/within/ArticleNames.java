package org.sayso.link.within;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.cluster.Named;
import org.sayso.link.name.Name;
import org.sayso.link.name.OrganizationName;
import org.sayso.link.name.Title;
import org.sayso.link.sense.NameUse;
import org.sayso.model.entity.Gender;
import org.sayso.model.text.Span;

/** The names of one article with what the text itself says of them: references and definitions. */
final class ArticleNames {
  private static final Renames RENAMES = new Renames();

  private final List<NameUse> uses;
  private final String text;

  ArticleNames(List<NameUse> uses, String text) {
    this.uses = uses;
    this.text = text;
  }

  /** Every use a name of its own, joined where the text says so. */
  Clusters start(Chains chains) {
    Clusters clusters =
        new Clusters(IntStream.range(0, uses.size()).mapToObj(this::named).toList());
    joinChains(chains, clusters);
    joinDefined(clusters);
    joinGeneric(clusters);
    RENAMES.join(uses, text, clusters);
    return clusters;
  }

  private Named named(int index) {
    NameUse use = uses.get(index);
    Set<String> shorts = new HashSet<>();
    definedBy(index).ifPresent(i -> shorts.add(uses.get(i).name().key()));
    return new Named(
        use.name(), shorts, use.title().map(Title::gender).orElse(Gender.UNKNOWN), "", 0);
  }

  private void joinChains(Chains chains, Clusters clusters) {
    Map<Span, Integer> first = new HashMap<>();
    for (int i = 0; i < uses.size(); i++) {
      Integer known = first.putIfAbsent(chains.chainOf(uses.get(i).mention()), i);
      if (known != null) {
        clusters.join(known, i, "reference");
      }
    }
  }

  private void joinDefined(Clusters clusters) {
    for (int i = 0; i < uses.size(); i++) {
      int index = i;
      definedBy(i).ifPresent(acronym -> clusters.join(index, acronym, "definition"));
    }
  }

  /** "Norrland Aid Bureau (NAB)": the acronym that the next use gives for this one. */
  private Optional<Integer> definedBy(int index) {
    if (index + 1 >= uses.size()) {
      return Optional.empty();
    }
    Span here = uses.get(index).mention().span();
    Span next = uses.get(index + 1).mention().span();
    boolean closed = next.end() < text.length() && text.charAt(next.end()) == ')';
    return closed
            && maybeShort(uses.get(index).name(), uses.get(index + 1).name())
            && here.end() < next.start()
            && text.substring(here.end(), next.start()).matches("\\s*\\(\\s*(the\\s+)?")
        ? Optional.of(index + 1)
        : Optional.empty();
  }

  /** "Zadrina (LNA)" is a town and an agency: one word has letters of its own for a short form. */
  private static boolean maybeShort(Name full, Name acronym) {
    return full instanceof OrganizationName f
        && acronym instanceof OrganizationName a
        && !f.isShort()
        && a.isShort()
        && (f.words().size() > 1 || f.core().charAt(0) == a.core().charAt(0));
  }

  /** Within one article "the Foreign Ministry" is one, whosever it is. */
  private void joinGeneric(Clusters clusters) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < uses.size(); i++) {
      Name name = uses.get(i).name();
      if (name instanceof OrganizationName o && o.state().isEmpty() && !o.isShort()) {
        Integer known = first.putIfAbsent(o.core(), i);
        if (known != null) {
          clusters.join(known, i, "same name");
        }
      }
    }
  }
}

package org.sayso.link.within;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.name.Folding;
import org.sayso.link.sense.NameUse;
import org.sayso.model.entity.Entity;
import org.sayso.model.finding.AnnotatedArticle;
import org.sayso.model.finding.Mention;
import org.sayso.model.finding.MentionForm;
import org.sayso.model.finding.Schema;
import org.sayso.model.text.Span;

/** Makes the entities of one article from its chains and joined names. */
final class EntityBuilder {
  private record Draft(List<Mention> mentions, List<NameUse> uses) {
    Mention first() {
      return mentions.get(0);
    }
  }

  private final EntityNames names;
  private final AnnotatedArticle article;

  EntityBuilder(EntityNames names, AnnotatedArticle article) {
    this.names = names;
    this.article = article;
  }

  /** Numbered by first mention; a mention without name, reference and part in a finding is left. */
  List<Entity> build(Chains chains, List<NameUse> uses, Clusters clusters) {
    List<Draft> drafts = new ArrayList<>(named(chains, uses, clusters));
    drafts.addAll(unnamed(chains, uses));
    drafts.sort(Comparator.comparing(Draft::first));
    List<Entity> entities = new ArrayList<>();
    for (Draft draft : drafts) {
      entities.add(entity(entities.size() + 1, draft));
    }
    return entities;
  }

  private List<Draft> named(Chains chains, List<NameUse> uses, Clusters clusters) {
    Map<Span, Integer> clusterOfChain = new HashMap<>();
    Map<Integer, List<NameUse>> usesOf = new TreeMap<>();
    for (int i = 0; i < uses.size(); i++) {
      clusterOfChain.put(chains.chainOf(uses.get(i).mention()), clusters.clusterOf(i));
      usesOf.computeIfAbsent(clusters.clusterOf(i), c -> new ArrayList<>()).add(uses.get(i));
    }
    Map<Integer, List<Mention>> mentionsOf = new TreeMap<>();
    for (List<Mention> chain : chains.all()) {
      Integer cluster = clusterOfChain.get(chains.chainOf(chain.get(0)));
      if (cluster != null) {
        mentionsOf.computeIfAbsent(cluster, c -> new ArrayList<>()).addAll(chain);
      }
    }
    return mentionsOf.entrySet().stream()
        .map(e -> new Draft(e.getValue().stream().sorted().toList(), usesOf.get(e.getKey())))
        .toList();
  }

  private List<Draft> unnamed(Chains chains, List<NameUse> uses) {
    Set<Span> taken =
        uses.stream().map(u -> chains.chainOf(u.mention())).collect(Collectors.toSet());
    Set<Span> taking =
        article.participants().flatMap(p -> p.mention().stream()).collect(Collectors.toSet());
    Map<String, List<Mention>> byWords = new LinkedHashMap<>();
    for (List<Mention> chain : chains.all()) {
      if (!taken.contains(chains.chainOf(chain.get(0))) && isWorth(chain, taking)) {
        byWords.computeIfAbsent(groupKey(chain), k -> new ArrayList<>()).addAll(chain);
      }
    }
    return byWords.values().stream()
        .map(mentions -> new Draft(mentions.stream().sorted().toList(), List.of()))
        .toList();
  }

  private static boolean isWorth(List<Mention> chain, Set<Span> taking) {
    boolean described = chain.stream().anyMatch(m -> m.form() != MentionForm.PRONOUN);
    boolean needed = chain.size() > 1 || chain.stream().anyMatch(m -> taking.contains(m.span()));
    return described && needed;
  }

  /**
   * "Whistleblowers" and "the whistleblowers" are one group; "an official" is each time another.
   */
  private String groupKey(List<Mention> chain) {
    Mention first = chain.get(0);
    String words = Folding.fold(first.span().in(article.article().text()));
    boolean group = chain.size() == 1 && first.schema() == Schema.GROUP;
    boolean counted = words.matches("(an?|some|other|another|several|many|one|two|three|\\d+) .*");
    return group && !counted ? words.replaceAll("^(the|these|those) ", "") : "at " + first.span();
  }

  private Entity entity(int number, Draft draft) {
    String text = article.article().text();
    return draft.uses().isEmpty()
        ? new Entity(
            number, draft.first().schema(), described(draft.mentions(), text), draft.mentions())
        : new Entity(
            number, names.schema(draft.uses()), names.name(draft.uses()), draft.mentions());
  }

  private static String described(List<Mention> mentions, String text) {
    return mentions.stream()
        .filter(m -> m.form() != MentionForm.PRONOUN)
        .findFirst()
        .map(m -> m.span().in(text).strip().replaceAll("\\s+", " "))
        .orElseThrow();
  }
}

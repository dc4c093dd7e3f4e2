package org.sayso.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Reading;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.CaseLinks;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.Story;
import org.sayso.model.story.Weave;

/** Stages that read what they are given and understand by {@link Tale}: no model, no file. */
final class TaleStages {
  private TaleStages() {}

  /** Stages whose every batch consists of these readings. */
  static Stages of(Reading... readings) {
    List<Pending> inputs = new ArrayList<>();
    for (Reading reading : readings) {
      inputs.add(new Given(reading));
    }
    return new Stages(
        batch -> Inflow.of(inputs),
        depth -> Tale::understand,
        Tale::link,
        TaleStages::linkCase,
        TaleStages::weave);
  }

  /** The same name is the same entity. */
  private static CaseLinks linkCase(List<LinkedArticle> articles) {
    Map<String, List<ArticleEntity>> members = new HashMap<>();
    Map<String, Entity> first = new HashMap<>();
    for (LinkedArticle linked : articles) {
      for (Entity entity : linked.entities()) {
        first.putIfAbsent(entity.name(), entity);
        members
            .computeIfAbsent(entity.name(), n -> new ArrayList<>())
            .add(new ArticleEntity(linked.article().id(), entity.number()));
      }
    }
    List<CaseEntity> entities =
        first.values().stream()
            .sorted(Comparator.comparing(Entity::name))
            .map(e -> caseEntity(e, members.get(e.name())))
            .toList();
    return new CaseLinks(entities, List.of(), new TreeMap<>());
  }

  private static CaseEntity caseEntity(Entity entity, List<ArticleEntity> members) {
    String id = "Q" + ArticleId.of(entity.name()).value().substring(0, 10);
    List<String> aliases =
        entity.name().contains(" ")
            ? List.of(entity.name().substring(entity.name().indexOf(' ') + 1))
            : List.of();
    return new CaseEntity(id, entity.schema(), entity.name(), aliases, members);
  }

  /** One story, one origin, and the first statement of each article a claim. */
  private static Weave weave(List<LinkedArticle> articles, List<CaseEntity> entities) {
    if (articles.isEmpty()) {
      return Weave.EMPTY;
    }
    List<ArticleId> ids = articles.stream().map(a -> a.article().id()).toList();
    List<FindingRef> said =
        articles.stream()
            .filter(a -> !a.annotated().statements().isEmpty())
            .map(a -> new FindingRef(a.article().id(), FindingKind.STATEMENT, 1))
            .toList();
    List<String> about = entities.stream().map(CaseEntity::id).limit(1).toList();
    List<Claim> claims =
        said.isEmpty()
            ? List.of()
            : List.of(
                new Claim(
                    "c1", "It would rain", about, Optional.empty(), said, List.of(), 1, 1, 1));
    return new Weave(
        List.of(new Story("t1", "Talks", ids)), List.of(new Origin("o1", ids, List.of())), claims);
  }

  /** An input that was read beforehand. */
  private record Given(Reading reading) implements Pending {
    @Override
    public String path() {
      return reading.path();
    }

    @Override
    public List<Reading> read() {
      return List.of(reading);
    }
  }

  /** An article that says that Ada Okoro said something. */
  static Article saying(String path, String what) {
    return Tale.article(path, "Ada Okoro said " + what + ".", "The Torsby Post");
  }
}

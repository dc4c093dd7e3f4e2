package org.sayso.engine.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.engine.answer.CaseContents;
import org.sayso.engine.ask.Earlier;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;
import org.sayso.model.entity.ArticleEntity;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.entity.Entity;
import org.sayso.model.entity.KnownEntity;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.screening.EntityMatch;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.Story;

/** The fields of a case export. */
final class CaseFields {
  private final JsonOut out;
  private final CaseContents contents;
  private final Map<ArticleId, LinkedArticle> articles = new HashMap<>();
  private final Map<ArticleId, Places> places = new HashMap<>();
  private final Map<ArticleId, ArticleId> earlier;
  private final Map<String, List<EntityMatch>> matches;
  private final Map<String, List<KnownEntity>> known;
  private final Map<ArticleId, String> stories = new HashMap<>();
  private final Map<ArticleId, String> origins = new HashMap<>();

  CaseFields(JsonOut out, CaseContents contents) {
    this.out = out;
    this.contents = contents;
    for (LinkedArticle linked : contents.articles()) {
      articles.put(linked.article().id(), linked);
      places.put(linked.article().id(), new Places(out, linked.article().text()));
    }
    this.earlier = Earlier.among(contents.articles()).last();
    this.matches = contents.matches().stream().collect(Collectors.groupingBy(EntityMatch::entity));
    this.known = contents.known().stream().collect(Collectors.groupingBy(KnownEntity::entity));
    contents.weave().stories().forEach(s -> s.articles().forEach(a -> stories.put(a, s.id())));
    contents.weave().origins().forEach(o -> o.articles().forEach(a -> origins.put(a, o.id())));
  }

  void write() {
    out.field("format", CaseWriter.FORMAT);
    out.objects("articles", contents.articles(), linked -> article(linked.article()));
    out.objects("entities", contents.entities(), this::entity);
    out.objects("stories", contents.weave().stories(), this::story);
    out.objects("origins", contents.weave().origins(), this::origin);
    out.objects("claims", contents.weave().claims(), this::claim);
  }

  private void article(Article article) {
    Metadata known = article.metadata();
    out.field("id", article.id().value())
        .field("path", article.path())
        .field("url", known.url())
        .field("title", known.title())
        .field("publisher", known.publisher())
        .field("published", known.published())
        .field("story", Optional.ofNullable(stories.get(article.id())))
        .field("origin", Optional.ofNullable(origins.get(article.id())))
        .field("versionOf", Optional.ofNullable(earlier.get(article.id())).map(ArticleId::value));
  }

  private void entity(CaseEntity entity) {
    out.field("id", entity.id())
        .field("schema", entity.schema().label())
        .field("name", entity.name())
        .strings("aliases", entity.aliases());
    out.array("mentions", entity.members(), this::mentions);
    List<EntityMatch> matches = this.matches.getOrDefault(entity.id(), List.of());
    out.objects("matches", matches, match -> ListedFields.match(out, match));
    KnownFields.all(out, known.getOrDefault(entity.id(), List.of()));
  }

  private void mentions(ArticleEntity member) {
    entitiesOf(member)
        .flatMap(e -> e.mentions().stream())
        .forEach(
            mention ->
                out.object(
                    () -> {
                      out.field("article", member.article().value());
                      places.get(member.article()).ends(mention.span());
                    }));
  }

  private Stream<Entity> entitiesOf(ArticleEntity member) {
    return Stream.ofNullable(articles.get(member.article()))
        .flatMap(linked -> linked.entities().stream())
        .filter(e -> e.number() == member.number());
  }

  private void story(Story story) {
    out.field("id", story.id()).field("title", story.title());
    out.strings("articles", ids(story.articles()));
  }

  private void origin(Origin origin) {
    out.field("id", origin.id()).strings("articles", ids(origin.articles()));
    out.objects("reasons", origin.reasons(), this::reason);
  }

  private void reason(OriginReason reason) {
    out.field("article", reason.article().value())
        .field("kind", reason.kind().label())
        .field("of", Optional.ofNullable(reason.of()));
    Places there = places.get(reason.article());
    there.span("evidence", reason.evidence());
  }

  private void claim(Claim claim) {
    out.field("id", claim.id())
        .field("text", claim.text())
        .strings("about", claim.about())
        .field("date", claim.date());
    out.objects("support", claim.support(), this::finding);
    out.objects("denial", claim.denial(), this::finding);
    out.field("articleCount", claim.articleCount())
        .field("outletCount", claim.outletCount())
        .field("originCount", claim.originCount());
  }

  private void finding(FindingRef ref) {
    out.field("article", ref.article().value()).field(ref.kind().label(), ref.id());
  }

  private static List<String> ids(List<ArticleId> articles) {
    return articles.stream().map(ArticleId::value).toList();
  }
}

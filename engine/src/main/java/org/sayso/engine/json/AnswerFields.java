package org.sayso.engine.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.Dossier;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundArticle.Cast;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.Verification;
import org.sayso.engine.answer.Who;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.CaseEntity;
import org.sayso.model.story.Claim;
import org.sayso.model.story.Story;

/** The fields of an answer. */
final class AnswerFields {
  private final JsonOut out;
  private final AnswerFindings findings;

  AnswerFields(JsonOut out) {
    this.out = out;
    this.findings = new AnswerFindings(out);
  }

  void articles(List<ArticleLine> articles, List<Story> stories) {
    lines(articles);
    out.objects("stories", stories, this::story);
  }

  void article(FoundArticle article) {
    Map<String, String> caseIds = new HashMap<>();
    for (Cast cast : article.cast()) {
      caseIds.put(cast.entity(), cast.who().id());
    }
    Places places = new Places(out, article.linked().article().text());
    new ArticleFields(out, places).write(article.linked().article());
    new FindingFields(out, places, article.linked()).withCaseIds(caseIds).write();
    out.field("story", article.story())
        .field("origin", article.origin())
        .field("versionOf", article.versionOf().map(ArticleId::value));
  }

  void entities(String key, List<CaseEntity> entities) {
    out.objects(key, entities, this::entity);
  }

  void who(Who who) {
    if (who instanceof Who.Found found) {
      out.field("answer", "found").object("dossier", () -> dossier(found.dossier()));
      entities("candidates", List.of());
    } else if (who instanceof Who.Several several) {
      out.field("answer", "several").nothing("dossier");
      entities("candidates", several.candidates());
    } else if (who instanceof Who.Nobody nobody) {
      out.field("answer", "nobody").nothing("dossier");
      entities("candidates", nobody.similar());
    }
  }

  void dossier(Dossier dossier) {
    out.object("entity", () -> entity(dossier.entity()));
    findings.all("relations", dossier.relations());
    findings.all("statementsBy", dossier.statementsBy());
    findings.all("statementsAbout", dossier.statementsAbout());
    findings.all("events", dossier.events());
    out.objects("matches", dossier.matches(), match -> ListedFields.match(out, match));
    KnownFields.all(out, dossier.known());
    lines(dossier.articles());
  }

  void claims(List<FoundClaim> claims) {
    out.objects("claims", claims, this::claim);
  }

  void timeline(Timeline timeline) {
    findings.all("dated", timeline.dated());
    findings.all("undated", timeline.undated());
  }

  void hits(List<Hit> hits) {
    out.objects("hits", hits, this::hit);
  }

  void verification(Verification verification) {
    out.flag("clean", verification.clean())
        .field("articles", verification.articles())
        .field("spans", verification.spans())
        .objects(
            "misses",
            verification.misses(),
            miss ->
                out.field("article", miss.article().value())
                    .field("finding", miss.finding())
                    .field("problem", miss.problem()));
  }

  private void lines(List<ArticleLine> articles) {
    out.objects("articles", articles, this::line);
  }

  private void line(ArticleLine line) {
    out.field("id", line.id().value())
        .field("path", line.path())
        .field("url", line.metadata().url())
        .field("title", line.metadata().title())
        .field("publisher", line.metadata().publisher())
        .field("published", line.metadata().published())
        .field("statements", line.statements())
        .field("events", line.events())
        .field("relations", line.relations())
        .field("story", line.story())
        .field("origin", line.origin())
        .field("versionOf", line.versionOf().map(ArticleId::value));
  }

  private void story(Story story) {
    out.field("id", story.id())
        .field("title", story.title())
        .strings("articles", story.articles().stream().map(a -> a.value()).toList());
  }

  private void entity(CaseEntity entity) {
    out.field("id", entity.id())
        .field("schema", entity.schema().label())
        .field("name", entity.name())
        .strings("aliases", entity.aliases())
        .field("articles", entity.members().stream().map(m -> m.article()).distinct().count());
  }

  private void claim(FoundClaim found) {
    Claim claim = found.claim();
    out.field("id", claim.id()).field("text", claim.text()).field("date", claim.date());
    entities("about", found.about());
    findings.all("support", found.support());
    findings.all("denial", found.denial());
    out.field("articleCount", claim.articleCount())
        .field("outletCount", claim.outletCount())
        .field("originCount", claim.originCount());
  }

  private void hit(Hit hit) {
    out.object("article", () -> findings.article(hit.article())).field("kind", hit.kind());
    findings.places(hit.article()).span("span", hit.span());
    out.field("statement", hit.statement())
        .field("speakers", hit.speakers())
        .field("snippet", hit.snippet());
    new Places(out, hit.snippet()).spans("highlights", hit.highlights());
    out.field("score", hit.score());
  }
}

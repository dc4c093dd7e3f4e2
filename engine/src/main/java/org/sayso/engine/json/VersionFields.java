package org.sayso.engine.json;

import java.util.List;
import org.sayso.engine.answer.ArticleVersion;
import org.sayso.engine.answer.VersionHistory;
import org.sayso.model.article.Metadata;

/** The fields of an answer that tell of the versions of articles. */
final class VersionFields {
  private final JsonOut out;

  VersionFields(JsonOut out) {
    this.out = out;
  }

  void histories(List<VersionHistory> histories) {
    out.objects(
        "histories",
        histories,
        history -> {
          out.field("address", history.address());
          versions(history.versions());
        });
  }

  private void versions(List<ArticleVersion> versions) {
    ArticleVersion[] before = {null};
    out.objects(
        "versions",
        versions,
        version -> {
          version(version, before[0]);
          before[0] = version;
        });
  }

  private void version(ArticleVersion version, ArticleVersion before) {
    Places places = new Places(out, version.article().text());
    article(version);
    out.field("sequel", version.sequel().label()).flag("silent", version.silent());
    out.objects(
        "notices",
        version.notices(),
        notice -> {
          out.field("kind", notice.kind().label()).field("date", notice.date());
          places.words(notice.span());
        });
    out.objects("added", version.added(), places::words);
    Places earlier = before == null ? places : new Places(out, before.article().text());
    out.objects("removed", version.removed(), earlier::words);
  }

  private void article(ArticleVersion version) {
    Metadata known = version.article().metadata();
    out.field("id", version.article().id().value())
        .field("path", version.article().path())
        .field("url", known.url())
        .field("title", known.title())
        .field("publisher", known.publisher())
        .field("published", known.published())
        .field("modified", known.modified())
        .field("retrieved", known.retrieved());
  }
}

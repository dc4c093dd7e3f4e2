package org.sayso.engine.json;

import org.sayso.model.article.Article;
import org.sayso.model.article.Metadata;
import org.sayso.read.notice.Notices;

/** The fields of an evidence record that tell of the article itself. */
final class ArticleFields {
  private final JsonOut out;
  private final Places places;

  ArticleFields(JsonOut out, Places places) {
    this.out = out;
    this.places = places;
  }

  void write(Article article) {
    Metadata known = article.metadata();
    out.field("format", EvidenceWriter.FORMAT)
        .field("id", article.id().value())
        .field("path", article.path())
        .field("url", known.url())
        .field("title", known.title())
        .field("publisher", known.publisher())
        .strings("authors", known.authors())
        .field("published", known.published())
        .field("modified", known.modified())
        .field("language", known.language())
        .strings("keywords", known.keywords())
        .strings("isBasedOn", known.basedOn())
        .field("sourceOrganization", known.sourceOrganization())
        .field("retrieved", known.retrieved());
    credits(article);
    out.field("text", article.text());
    blocks(article);
    notices(article);
  }

  private void credits(Article article) {
    out.objects(
        "credits",
        article.credits(),
        credit -> {
          out.field("kind", credit.kind().label()).field("name", credit.name());
          places.ends(credit.span());
        });
  }

  private void notices(Article article) {
    out.objects(
        "notices",
        Notices.standard().in(article),
        notice -> {
          out.field("kind", notice.kind().label()).field("date", notice.date());
          places.ends(notice.span());
        });
  }

  private void blocks(Article article) {
    out.objects(
        "blocks",
        article.blocks(),
        block -> {
          places.ends(block.span());
          out.field("kind", block.kind().label());
        });
  }
}

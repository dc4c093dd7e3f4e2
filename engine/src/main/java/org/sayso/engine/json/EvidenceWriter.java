package org.sayso.engine.json;

import org.sayso.model.article.Article;
import org.sayso.model.entity.LinkedArticle;

/**
 * Writes evidence records, {@code sayso-evidence/1}: one JSON object for an article, without a line
 * break inside, so that records make JSONL. Stateless and thread-safe.
 */
public final class EvidenceWriter {
  /** The name of the format, as in the field {@code format}. */
  public static final String FORMAT = "sayso-evidence/1";

  private EvidenceWriter() {}

  /** The whole record. No line break at its end. */
  public static String record(LinkedArticle article) {
    return JsonOut.render(
        out ->
            out.object(
                () -> {
                  Places places = new Places(out, article.article().text());
                  new ArticleFields(out, places).write(article.article());
                  new FindingFields(out, places, article).write();
                }));
  }

  /**
   * The record of an article that was only read: without entities, statements, events and
   * relations. No line break at its end.
   */
  public static String record(Article article) {
    return JsonOut.render(
        out ->
            out.object(
                () -> new ArticleFields(out, new Places(out, article.text())).write(article)));
  }
}

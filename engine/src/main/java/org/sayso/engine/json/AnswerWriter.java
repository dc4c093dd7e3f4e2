package org.sayso.engine.json;

import java.util.List;
import org.sayso.engine.answer.ArticleLine;
import org.sayso.engine.answer.FoundArticle;
import org.sayso.engine.answer.FoundClaim;
import org.sayso.engine.answer.Hit;
import org.sayso.engine.answer.Timeline;
import org.sayso.engine.answer.Verification;
import org.sayso.engine.answer.Who;
import org.sayso.model.entity.CaseEntity;

/**
 * Writes answers of a case as JSON objects, for {@code --json} and for the REST API: the same
 * answer, the same bytes. Stateless and thread-safe.
 */
public final class AnswerWriter {
  private AnswerWriter() {}

  /** {@code {"articles": [{id, path, url, title, publisher, published, …}]}}. */
  public static String articles(List<ArticleLine> articles) {
    throw new UnsupportedOperationException();
  }

  /** The evidence record, each entity with its case id under {@code case}. */
  public static String article(FoundArticle article) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"entities": [{id, schema, name, aliases, articles}]}}. */
  public static String entities(List<CaseEntity> entities) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"found": dossier | null, "candidates": [entity…]}}. */
  public static String who(Who who) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"claims": […]}}. */
  public static String claims(List<FoundClaim> claims) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"dated": [finding…], "undated": [finding…]}}. */
  public static String timeline(Timeline timeline) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"hits": […]}}. */
  public static String hits(List<Hit> hits) {
    throw new UnsupportedOperationException();
  }

  /** {@code {"clean", "articles", "spans", "misses": […]}}. */
  public static String verification(Verification verification) {
    throw new UnsupportedOperationException();
  }
}

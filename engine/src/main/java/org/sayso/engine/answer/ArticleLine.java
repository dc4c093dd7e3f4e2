package org.sayso.engine.answer;

import java.util.Objects;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;

/**
 * One article in a list of a case's articles.
 *
 * @param id which article
 * @param path as the user gave it
 * @param metadata title, publisher, dates
 * @param statements how many were found in it
 * @param events how many
 * @param relations how many
 * @param story id of its story; empty only before the case is woven
 * @param origin id of its origin; empty only before the case is woven
 * @param versionOf the last version of the article, where this is an earlier one
 */
public record ArticleLine(
    ArticleId id,
    String path,
    Metadata metadata,
    int statements,
    int events,
    int relations,
    Optional<String> story,
    Optional<String> origin,
    Optional<ArticleId> versionOf) {
  public ArticleLine {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(metadata, "metadata");
    Objects.requireNonNull(story, "story");
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(versionOf, "versionOf");
  }
}

package org.sayso.store;

import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Metadata;

/**
 * One line of a list of articles, made without loading the text.
 *
 * @param id the article
 * @param path under which it was first read
 * @param metadata what is known beside the text
 * @param length of the text, in code points
 * @param entities how many are named in it
 * @param statements how many it holds
 * @param events how many event mentions it holds
 * @param relations how many it holds
 */
public record ArticleSummary(
    ArticleId id,
    String path,
    Metadata metadata,
    int length,
    int entities,
    int statements,
    int events,
    int relations) {}

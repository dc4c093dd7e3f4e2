package org.sayso.engine;

import org.sayso.model.article.Article;
import org.sayso.model.article.Note;
import org.sayso.model.article.PassedOver;
import org.sayso.model.article.Skipped;
import org.sayso.model.entity.LinkedArticle;

/**
 * What became of one input: findings, the bare article, a reason why neither, or a count; after an
 * article there may come notes about it.
 */
public sealed interface Extraction {
  /** The path of the input, as the user gave it. */
  String path();

  /**
   * The article with everything that it tells by itself.
   *
   * @param linked its findings, its mentions settled
   */
  record Extracted(LinkedArticle linked) implements Extraction {
    @Override
    public String path() {
      return linked.article().path();
    }
  }

  /**
   * The article as read, where no more was asked for.
   *
   * @param article its text, blocks and metadata
   */
  record ReadOnly(Article article) implements Extraction {
    @Override
    public String path() {
      return article.path();
    }
  }

  /**
   * Something to know about the article before it.
   *
   * @param note the words
   */
  record Noted(Note note) implements Extraction {
    @Override
    public String path() {
      return note.path();
    }
  }

  /**
   * No article.
   *
   * @param skipped why not
   */
  record NotRead(Skipped skipped) implements Extraction {
    @Override
    public String path() {
      return skipped.path();
    }
  }

  /**
   * Things in a folder or archive that are plainly no articles; nothing is wrong with them.
   *
   * @param passed how many of which kind
   */
  record NotTried(PassedOver passed) implements Extraction {
    @Override
    public String path() {
      return passed.path();
    }
  }
}

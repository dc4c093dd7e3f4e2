package org.sayso.engine.answer;

import java.util.List;
import java.util.Objects;
import org.sayso.model.article.Article;
import org.sayso.model.article.Notice;
import org.sayso.model.text.Span;

/**
 * An article as it stood once.
 *
 * @param article its text and metadata
 * @param sequel what makes it the next of its history
 * @param notices what the newsroom says in it of itself, in the order of the text
 * @param added sentences that the version before has not, in the order of the text
 * @param removed sentences of the version before that this one has not, with their places there
 * @param silent whether the words are others and no notice says so that the version before has not
 */
public record ArticleVersion(
    Article article,
    Sequel sequel,
    List<Notice> notices,
    List<Span> added,
    List<Span> removed,
    boolean silent) {
  public ArticleVersion {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(sequel, "sequel");
    notices = List.copyOf(notices);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
  }

  /** Whether a sentence was added or removed. */
  public boolean changed() {
    return !added.isEmpty() || !removed.isEmpty();
  }

  /** Why a version stands where it stands in its history. */
  public enum Sequel {
    /** The first of all. */
    FIRST,
    /** It is later than the one before by what the pages say of their dates. */
    LATER,
    /** Nothing tells which of the two came first. */
    UNSURE;

    /** The word of the exchange format. */
    public String label() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}

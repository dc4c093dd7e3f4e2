package org.sayso.weave.article;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.entity.LinkedArticle;
import org.sayso.model.finding.Participant;
import org.sayso.model.text.Evidence;
import org.sayso.model.text.Span;
import org.sayso.weave.words.Word;

/**
 * An article of a case, made ready to be compared with the others.
 *
 * @param linked the article, its findings and entities
 * @param title the words of its headline; empty where there is none. Their spans count in the
 *     headline
 * @param body its own words in the order of the text: no headline, byline or boilerplate
 * @param entities the mentions whose entity the case knows, with its id
 */
public record CaseArticle(
    LinkedArticle linked, List<Word> title, List<Word> body, SortedMap<Span, String> entities) {

  /** The article that was read. */
  public Article article() {
    return linked.article();
  }

  /** Its id. */
  public ArticleId id() {
    return article().id();
  }

  /** Its text, into which all spans but the headline's point. */
  public String text() {
    return article().text();
  }

  /** Who printed it, in its comparable form. */
  public Optional<OutletName> publisher() {
    return article().metadata().publisher().map(OutletName::of);
  }

  /** The case entity that a participant means. */
  public Optional<String> entityOf(Participant participant) {
    return participant.mention().map(entities::get);
  }

  /** The case entities that are mentioned inside the evidence. */
  public SortedSet<String> entitiesIn(Evidence evidence) {
    SortedSet<String> found = new TreeSet<>();
    entities.forEach(
        (span, id) -> {
          if (evidence.covers(span)) {
            found.add(id);
          }
        });
    return found;
  }

  /** The comparable words inside the evidence. */
  public List<Word> wordsIn(Evidence evidence) {
    return body.stream().filter(w -> evidence.covers(w.span())).toList();
  }
}

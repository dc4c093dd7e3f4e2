package org.sayso.weave.origin;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.model.text.Span;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.article.OutletName;

/** Articles of one publisher in one story: each to the publisher's first. */
final class PublisherLinks {
  private PublisherLinks() {}

  static List<OriginReason> in(List<CaseArticle> story) {
    Map<OutletName, CaseArticle> firstOf = new HashMap<>();
    List<OriginReason> found = new ArrayList<>();
    for (CaseArticle article : story) {
      article
          .publisher()
          .map(publisher -> firstOf.putIfAbsent(publisher, article))
          .ifPresent(first -> found.add(link(article, first)));
    }
    return found;
  }

  private static OriginReason link(CaseArticle article, CaseArticle first) {
    return new OriginReason(
        article.id(), ReasonKind.SAME_PUBLISHER, first.id(), publisherInText(article));
  }

  /** The publisher's name in the text, boilerplate included: a masthead is the best witness. */
  private static Optional<Span> publisherInText(CaseArticle article) {
    return article
        .article()
        .metadata()
        .publisher()
        .map(name -> new Place(name, article.text().indexOf(name)))
        .filter(place -> place.at() >= 0)
        .map(place -> new Span(place.at(), place.at() + place.name().length()));
  }

  private record Place(String name, int at) {}
}

package org.sayso.weave.origin;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Credit;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.copy.Copy;
import org.sayso.weave.copy.Precedence;

/**
 * From each copy to one model: of several models the one that shares most, of equals the first.
 * Where both name the same agency the link is {@link ReasonKind#WIRE} and its words are the credit.
 */
final class CopyLinks {
  static final Comparator<CaseArticle> PRECEDENCE = new Precedence();

  private final Map<ArticleId, Copy> best = new HashMap<>();

  CopyLinks(List<Copy> copies) {
    for (Copy copy : copies) {
      best.merge(copy.article().id(), copy, (a, b) -> b.share() > a.share() ? b : a);
    }
  }

  List<OriginReason> in(List<CaseArticle> story) {
    return story.stream()
        .flatMap(a -> Optional.ofNullable(best.get(a.id())).stream())
        .map(this::link)
        .toList();
  }

  private OriginReason link(Copy copy) {
    CaseArticle article = copy.article();
    CaseArticle model = copy.of();
    Optional<Credit> credit = WireLinks.commonAgency(article, model);
    return new OriginReason(
        article.id(),
        credit.isPresent() ? ReasonKind.WIRE : ReasonKind.COPY,
        model.id(),
        Optional.of(credit.map(Credit::span).orElse(copy.longest())));
  }
}

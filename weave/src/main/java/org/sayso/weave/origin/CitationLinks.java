package org.sayso.weave.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.article.OutletName;

/**
 * Articles that pass on what another outlet of the same story reported: by a citation or a
 * republication credit that names the other's publisher.
 */
final class CitationLinks {
  private CitationLinks() {}

  /** To the cited outlet's last article before this one, or to its first if all are later. */
  static List<OriginReason> in(List<CaseArticle> story) {
    List<OriginReason> found = new ArrayList<>();
    for (int at = 0; at < story.size(); at++) {
      for (Credit credit : story.get(at).article().credits()) {
        link(credit, at, story).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<OriginReason> link(Credit credit, int at, List<CaseArticle> story) {
    if (credit.kind() != CreditKind.CITED && credit.kind() != CreditKind.SYNDICATED) {
      return Optional.empty();
    }
    ReasonKind kind = credit.kind() == CreditKind.CITED ? ReasonKind.CITED : ReasonKind.COPY;
    return cited(OutletName.of(credit.name()), at, story)
        .map(
            model ->
                new OriginReason(story.get(at).id(), kind, model.id(), Optional.of(credit.span())));
  }

  private static Optional<CaseArticle> cited(OutletName name, int at, List<CaseArticle> story) {
    Optional<OutletName> own = story.get(at).publisher();
    List<CaseArticle> earlier = printedBy(name, own, story.subList(0, at));
    List<CaseArticle> later = printedBy(name, own, story.subList(at + 1, story.size()));
    return earlier.isEmpty()
        ? later.stream().findFirst()
        : Optional.of(earlier.get(earlier.size() - 1));
  }

  private static List<CaseArticle> printedBy(
      OutletName name, Optional<OutletName> notBy, List<CaseArticle> articles) {
    return articles.stream()
        .filter(a -> a.publisher().isPresent() && !a.publisher().equals(notBy))
        .filter(a -> a.publisher().get().mayBe(name))
        .toList();
  }
}

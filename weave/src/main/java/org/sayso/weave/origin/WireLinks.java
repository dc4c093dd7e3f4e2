package org.sayso.weave.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.model.article.Credit;
import org.sayso.model.article.CreditKind;
import org.sayso.model.story.OriginReason;
import org.sayso.model.story.ReasonKind;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.article.OutletName;

/** Articles of one story that credit one agency: each to the first that does. */
final class WireLinks {
  private WireLinks() {}

  /** In order of precedence, as the story's articles are given. */
  static List<OriginReason> in(List<CaseArticle> story) {
    List<OriginReason> found = new ArrayList<>();
    for (int later = 1; later < story.size(); later++) {
      CaseArticle article = story.get(later);
      for (int first = 0; first < later; first++) {
        CaseArticle model = story.get(first);
        Optional<Credit> credit = commonAgency(article, model);
        if (credit.isPresent()) {
          found.add(
              new OriginReason(
                  article.id(), ReasonKind.WIRE, model.id(), credit.map(Credit::span)));
          break;
        }
      }
    }
    return found;
  }

  /** The first article's credit to an agency that the other credits too. */
  static Optional<Credit> commonAgency(CaseArticle article, CaseArticle other) {
    return agencies(article)
        .filter(c -> agencies(other).anyMatch(o -> sameAgency(c, o)))
        .findFirst();
  }

  private static Stream<Credit> agencies(CaseArticle article) {
    return article.article().credits().stream().filter(c -> c.kind() == CreditKind.WIRE);
  }

  private static boolean sameAgency(Credit a, Credit b) {
    return OutletName.of(a.name()).mayBe(OutletName.of(b.name()));
  }
}

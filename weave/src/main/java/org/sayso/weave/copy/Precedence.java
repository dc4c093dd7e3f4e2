package org.sayso.weave.copy;

import java.time.LocalDate;
import java.util.Comparator;
import org.sayso.model.article.CreditKind;
import org.sayso.model.text.Edtf;
import org.sayso.weave.article.CaseArticle;

/**
 * Which of two articles came first and so can be the other's model: the earlier published (one
 * without a date comes last), then the one that credits an agency, then the longer, then the one
 * with the smaller id. A total order, so that no two articles are each other's model.
 */
public final class Precedence implements Comparator<CaseArticle> {
  private static final Comparator<CaseArticle> ORDER =
      Comparator.comparing(Precedence::published)
          .thenComparing(a -> creditsAgency(a) ? 0 : 1)
          .thenComparing(a -> -a.body().size())
          .thenComparing(CaseArticle::id);

  @Override
  public int compare(CaseArticle a, CaseArticle b) {
    return ORDER.compare(a, b);
  }

  private static LocalDate published(CaseArticle article) {
    return article.article().metadata().published().map(Edtf::latest).orElse(LocalDate.MAX);
  }

  private static boolean creditsAgency(CaseArticle article) {
    return article.article().credits().stream().anyMatch(c -> c.kind() == CreditKind.WIRE);
  }
}

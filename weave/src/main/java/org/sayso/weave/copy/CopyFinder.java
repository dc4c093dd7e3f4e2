package org.sayso.weave.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.weave.article.CaseArticle;

/**
 * Finds articles that are largely one text. Two texts are compared by the runs of words (shingles)
 * that both have, over all runs of the shorter one. Only articles with a common run are ever
 * compared. Stateless.
 */
public final class CopyFinder {
  /** A run in more articles than this is a formula ("all rights reserved") and tells nothing. */
  private static final int MOST_PRINTS = 500;

  /** Texts with fewer runs are captions and briefs, alike by chance. */
  private static final int SHORTEST = 20;

  /**
   * A copy follows its model from beginning to end; a report that shares no more than a quotation
   * or a footer does not.
   */
  private static final double SPREAD = 0.6;

  private static final Comparator<Copy> ORDER =
      Comparator.comparing((Copy c) -> c.article().id()).thenComparing(c -> c.of().id());

  private final int run;
  private final double sameText;
  private final Precedence precedence = new Precedence();

  private CopyFinder(int run, double sameText) {
    this.run = run;
    this.sameText = sameText;
  }

  /** For verbatim, trimmed and newly headed prints, wherever they are: half of all runs of five. */
  public static CopyFinder ofPrints() {
    return new CopyFinder(5, 0.5);
  }

  /**
   * For light rewrites too, among articles of one story: a quarter of all runs of three. Reports of
   * one happening in their own words share a tenth at most.
   */
  public static CopyFinder ofRewrites() {
    return new CopyFinder(3, 0.25);
  }

  /**
   * @param articles sorted by id
   * @return every copy with each of its models, sorted by copy, then model
   */
  public List<Copy> find(List<CaseArticle> articles) {
    List<Shingles> shingles = articles.stream().map(a -> Shingles.of(a.body(), run)).toList();
    List<Copy> copies = new ArrayList<>();
    Map<Long, List<Integer>> printsOf = new HashMap<>();
    for (int at = 0; at < articles.size(); at++) {
      CaseArticle article = articles.get(at);
      Shingles own = shingles.get(at);
      common(at, own, printsOf)
          .forEach(
              (earlier, shared) -> {
                double share = share(shared, shingles.get(earlier), own);
                if (share >= sameText) {
                  copies.add(copy(articles.get(earlier), article, share));
                }
              });
    }
    copies.sort(ORDER);
    return copies;
  }

  private static Map<Integer, Integer> common(
      int article, Shingles shingles, Map<Long, List<Integer>> printsOf) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long shingle : shingles.distinct()) {
      List<Integer> prints = printsOf.computeIfAbsent(shingle, s -> new ArrayList<>(1));
      if (prints.size() < MOST_PRINTS) {
        prints.forEach(earlier -> shared.merge(earlier, 1, Integer::sum));
        prints.add(article);
      }
    }
    return shared;
  }

  /** The share of common runs; zero for briefs and where only one passage is common. */
  private static double share(int shared, Shingles one, Shingles other) {
    Shingles shorter = one.size() <= other.size() ? one : other;
    Shingles longer = shorter == one ? other : one;
    boolean tells = shorter.size() >= SHORTEST && shorter.spreadOf(longer) >= SPREAD;
    return tells ? (double) shared / shorter.size() : 0;
  }

  private Copy copy(CaseArticle one, CaseArticle other, double share) {
    boolean inOrder = precedence.compare(one, other) <= 0;
    CaseArticle model = inOrder ? one : other;
    CaseArticle copy = inOrder ? other : one;
    return new Copy(
        copy, model, share, SharedStretch.longest(copy.body(), model.body()).orElseThrow());
  }
}

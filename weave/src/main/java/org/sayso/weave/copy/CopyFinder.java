package org.sayso.weave.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.weave.article.CaseArticle;

/**
 * Finds articles that are largely one text: verbatim, trimmed, with a new headline or lightly
 * rewritten. Two texts are compared by the runs of words (shingles) that both have, over all runs
 * of the shorter one. Only articles with a common run are ever compared. Stateless.
 */
public final class CopyFinder {
  /** A run in more articles than this is a formula ("all rights reserved") and tells nothing. */
  private static final int MOST_PRINTS = 500;

  private static final int RUN = 5;
  private static final double SAME_TEXT = 0.5;

  private static final int SHORTEST = 20;

  private final Precedence precedence = new Precedence();

  /**
   * @param articles sorted by id
   * @return every copy with each of its models, sorted by copy, then model
   */
  public List<Copy> find(List<CaseArticle> articles) {
    List<Shingles> shingles = articles.stream().map(a -> Shingles.of(a.body(), RUN)).toList();
    List<Copy> copies = new ArrayList<>();
    Map<Long, List<Integer>> printsOf = new HashMap<>();
    for (int second = 0; second < articles.size(); second++) {
      int current = second;
      common(current, shingles.get(current), printsOf)
          .forEach(
              (first, shared) -> {
                double share = share(shared, shingles.get(first), shingles.get(current));
                if (share >= SAME_TEXT) {
                  copies.add(copy(articles, List.of(first, current), share));
                }
              });
    }
    copies.sort(Comparator.comparingInt(Copy::article).thenComparingInt(Copy::of));
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

  private static double share(int shared, Shingles one, Shingles other) {
    int shorter = Math.min(one.distinct().length, other.distinct().length);
    return shorter < SHORTEST ? 0 : (double) shared / shorter;
  }

  private Copy copy(List<CaseArticle> articles, List<Integer> pair, double share) {
    boolean inOrder = precedence.compare(articles.get(pair.get(0)), articles.get(pair.get(1))) <= 0;
    int model = pair.get(inOrder ? 0 : 1);
    int copy = pair.get(inOrder ? 1 : 0);
    return new Copy(
        copy,
        model,
        share,
        SharedStretch.longest(articles.get(copy).body(), articles.get(model).body()).orElseThrow());
  }
}

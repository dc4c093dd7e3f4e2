package org.sayso.weave.story;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sayso.model.article.ArticleId;
import org.sayso.model.story.Story;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.copy.Copy;
import org.sayso.weave.group.AverageLinkage;
import org.sayso.weave.group.Similarity;
import org.sayso.weave.words.StopWords;
import org.sayso.weave.words.TermCounts;
import org.sayso.weave.words.TermSpace;
import org.sayso.weave.words.Word;

/**
 * Finds which articles report the same happening: by the words of headline and body, weighted by
 * how rare they are in the case, and average linkage. Publication days far apart count against two
 * articles, softly. Stateless.
 */
public final class StoryFinder {
  /** A headline says in ten words what the story is about. */
  private static final int TITLE_WEIGHT = 5;

  /** News puts first what matters: this many words of the body count twice. */
  private static final int LEAD = 80;

  private static final int TERMS_KEPT = 120;
  private static final double NEIGHBOUR = 0.05;

  private final StopWords stopWords;

  /** Sets these words aside. */
  public StoryFinder(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /**
   * @param articles sorted by id
   * @param copies among them: one text is one story whatever else
   * @return numbered by their smallest article; every article is in exactly one
   */
  public List<Story> find(List<CaseArticle> articles, List<Copy> copies) {
    TermSpace space = TermSpace.of(articles.stream().map(this::terms).toList(), TERMS_KEPT);
    List<Similarity> alike =
        withCopies(near(articles, space.neighbours(NEIGHBOUR)), pairs(articles, copies));
    List<Story> stories = new ArrayList<>();
    for (List<Integer> group :
        AverageLinkage.groups(articles.size(), alike, threshold(articles.size()))) {
      stories.add(
          new Story(
              "t" + (stories.size() + 1),
              Headline.of(articles.get(central(group, space))),
              group.stream().map(i -> articles.get(i).id()).toList()));
    }
    return stories;
  }

  /**
   * The larger a case, the rarer its rare terms and the nearer the next story. Best on published
   * collections: 0.08 for a few dozen articles, 0.14 for two hundred, 0.20 for eight hundred.
   */
  private static double threshold(int articles) {
    return Math.min(0.22, Math.max(0.08, 0.04 * Math.log(articles) - 0.07));
  }

  private TermCounts terms(CaseArticle article) {
    return TermCounts.none()
        .and(article.title(), TITLE_WEIGHT, stopWords)
        .and(lead(article.body()), 1, stopWords)
        .and(article.body(), 1, stopWords);
  }

  private static List<Word> lead(List<Word> body) {
    return body.subList(0, Math.min(LEAD, body.size()));
  }

  private static List<Similarity> near(List<CaseArticle> articles, List<Similarity> alike) {
    return alike.stream()
        .map(s -> s.times(Distance.factor(articles.get(s.first()), articles.get(s.second()))))
        .toList();
  }

  private static List<Similarity> pairs(List<CaseArticle> articles, List<Copy> copies) {
    Map<ArticleId, Integer> numbers = new HashMap<>();
    articles.forEach(a -> numbers.put(a.id(), numbers.size()));
    return copies.stream()
        .map(c -> List.of(numbers.get(c.article().id()), numbers.get(c.of().id())))
        .map(p -> new Similarity(Collections.min(p), Collections.max(p), 1))
        .toList();
  }

  private static List<Similarity> withCopies(List<Similarity> alike, List<Similarity> copies) {
    SortedMap<Similarity, Similarity> all = new TreeMap<>();
    alike.forEach(s -> all.put(s, s));
    copies.forEach(s -> all.put(s, s));
    return List.copyOf(all.values());
  }

  /** The article that is most like all others; of equals the one with the smaller id. */
  private static int central(List<Integer> group, TermSpace space) {
    return group.stream()
        .max(
            Comparator.comparingDouble((Integer i) -> likeOthers(i, group, space))
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }

  private static double likeOthers(int one, List<Integer> group, TermSpace space) {
    return IntStream.range(0, group.size())
        .mapToDouble(i -> space.vector(one).cosine(space.vector(group.get(i))))
        .sum();
  }
}

package org.sayso.link.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.sayso.link.cluster.Chooser;
import org.sayso.link.cluster.Clusters;
import org.sayso.link.name.Name;
import org.sayso.model.article.ArticleId;

/**
 * Tells whom a short name of one article means by the company that its bearers keep in others: who
 * else is named beside them. Rare company tells more than common. Mutable; for one thread.
 */
final class Company implements Chooser {
  private static final double ENOUGH = 0.3;
  private static final double TWICE = 2;
  private static final double OF_A_STATE = 0.2;
  // What joins the only bearer whatever the company.
  private static final Set<String> SURE_ALONE =
      Set.of("given name", "script", "acronym", "its state's body", "without head word");
  private static final int FEW_OTHERS = 2;

  private final List<ArticleId> articleOf;
  private State state;

  /** What the clusters are until they change. */
  private record State(
      Map<ArticleId, SortedSet<Integer>> named,
      Map<Integer, SortedSet<ArticleId>> articles,
      Map<Integer, Map<Integer, Integer>> beside) {}

  /**
   * @param articleOf for each name the article that it comes from
   */
  Company(List<ArticleId> articleOf) {
    this.articleOf = List.copyOf(articleOf);
  }

  @Override
  public void changed() {
    state = null;
  }

  @Override
  public Optional<Integer> choose(Question question, Clusters clusters) {
    boolean only = question.candidates().size() == 1;
    if (only ? SURE_ALONE.contains(question.rule()) : question.rule().equals("given name")) {
      return Chooser.ONLY_ONE.choose(question, clusters);
    }
    List<Double> scores = new ArrayList<>();
    for (int candidate : question.candidates()) {
      scores.add(together(question.index(), candidate, clusters));
    }
    double best = scores.stream().mapToDouble(d -> d).max().orElse(0);
    int place = scores.indexOf(best);
    double second = 0;
    for (int i = 0; i < scores.size(); i++) {
      second = i == place ? second : Math.max(second, scores.get(i));
    }
    boolean told = best >= ENOUGH && best >= TWICE * second;
    boolean alone = only && (best > 0 || isPoor(question.index(), clusters));
    int chosen = List.copyOf(question.candidates()).get(place);
    return told || alone ? Optional.of(chosen) : Optional.empty();
  }

  /** Whether the article names hardly anybody else, so that its company tells nothing. */
  private boolean isPoor(int index, Clusters clusters) {
    return state(clusters).named().get(articleOf.get(index)).size() <= FEW_OTHERS;
  }

  /** How much of the company of this name's article the candidate keeps elsewhere. */
  double together(int index, int candidate, Clusters clusters) {
    State now = state(clusters);
    ArticleId here = articleOf.get(index);
    Map<Integer, Integer> beside = now.beside().computeIfAbsent(candidate, c -> beside(c, now));
    double articles = now.articles().get(candidate).size() + 1;
    int own = clusters.clusterOf(index);
    double sum = 0;
    for (int other : now.named().get(here)) {
      int times = other == candidate || other == own ? 0 : beside.getOrDefault(other, 0);
      sum += times == 0 ? 0 : weight(other, now, clusters) * times / articles;
    }
    return sum;
  }

  private static Map<Integer, Integer> beside(int cluster, State now) {
    Map<Integer, Integer> times = new HashMap<>();
    for (ArticleId article : now.articles().get(cluster)) {
      now.named().get(article).forEach(c -> times.merge(c, 1, Integer::sum));
    }
    return times;
  }

  private static double weight(int cluster, State now, Clusters clusters) {
    double share = now.articles().get(cluster).size() / (double) Math.max(20, now.named().size());
    Name name = clusters.names().get(cluster).name();
    return Math.log(1 / share) * (name instanceof Name.State ? OF_A_STATE : 1);
  }

  private State state(Clusters clusters) {
    if (state == null) {
      state = new State(new HashMap<>(), new HashMap<>(), new HashMap<>());
      for (int i = 0; i < articleOf.size(); i++) {
        int cluster = clusters.clusterOf(i);
        state.named().computeIfAbsent(articleOf.get(i), a -> new TreeSet<>()).add(cluster);
        state.articles().computeIfAbsent(cluster, c -> new TreeSet<>()).add(articleOf.get(i));
      }
    }
    return state;
  }
}

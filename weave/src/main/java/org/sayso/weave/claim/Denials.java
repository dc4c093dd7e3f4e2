package org.sayso.weave.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.article.ArticleId;
import org.sayso.model.finding.Act;
import org.sayso.model.finding.Factuality;
import org.sayso.weave.origin.StoryMap;
import org.sayso.weave.words.StopWords;
import org.sayso.weave.words.Word;

/**
 * Brings denials that stand alone to what they deny: to the claim of the same story with enough of
 * the same words, else, where the denial has no words of its own ("the group denies this"), to the
 * accusation or hedged statement just before it in the same article.
 */
final class Denials {
  private static final double ENOUGH = 0.5;
  private static final int FEW_WORDS = 3;

  private final StopWords stopWords;
  private final StoryMap stories;

  Denials(StopWords stopWords, StoryMap stories) {
    this.stopWords = stopWords;
    this.stories = stories;
  }

  /** The bundles, in no order that means anything, with lonely denials moved to their claims. */
  List<Bundle> settled(List<Bundle> bundles) {
    List<Bundle> claims = bundles.stream().filter(b -> !b.support().isEmpty()).toList();
    TreeMap<Integer, List<Assertion>> joining = new TreeMap<>();
    List<Bundle> settled = new ArrayList<>();
    for (Bundle bundle : bundles) {
      if (bundle.support().isEmpty()) {
        Optional<Integer> target = target(bundle.assertions().get(0), claims);
        target.ifPresent(
            t -> joining.computeIfAbsent(t, k -> new ArrayList<>()).addAll(bundle.assertions()));
        if (target.isEmpty()) {
          settled.add(bundle);
        }
      }
    }
    for (int at = 0; at < claims.size(); at++) {
      List<Assertion> all = new ArrayList<>(claims.get(at).assertions());
      all.addAll(joining.getOrDefault(at, List.of()));
      settled.add(new Bundle(all));
    }
    return settled;
  }

  private Optional<Integer> target(Assertion denial, List<Bundle> claims) {
    Set<String> words = words(denial);
    return words.size() <= FEW_WORDS
        ? accusationBefore(denial, claims)
        : alike(denial, words, claims);
  }

  private Optional<Integer> alike(Assertion denial, Set<String> words, List<Bundle> claims) {
    int best = -1;
    double most = ENOUGH;
    for (int at = 0; at < claims.size(); at++) {
      double share = share(denial, words, claims.get(at));
      if (share > most) {
        best = at;
        most = share;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(best);
  }

  /** The largest share of the shorter one's words that the denial and one supporter both have. */
  private double share(Assertion denial, Set<String> words, Bundle claim) {
    return claim.support().stream()
        .filter(s -> s.ref().kind() == denial.ref().kind())
        .filter(s -> stories.together(s.article().id(), denial.article().id()))
        .map(this::words)
        .filter(other -> other.size() > FEW_WORDS)
        .mapToDouble(
            other ->
                (double) words.stream().filter(other::contains).count()
                    / Math.min(words.size(), other.size()))
        .max()
        .orElse(0);
  }

  private Optional<Integer> accusationBefore(Assertion denial, List<Bundle> claims) {
    ArticleId article = denial.article().id();
    Optional<Assertion> accusation =
        claims.stream()
            .flatMap(c -> c.support().stream())
            .filter(s -> s.article().id().equals(article) && isDoubtful(s))
            .filter(s -> s.evidence().start() < denial.evidence().start())
            .filter(s -> between(s, denial) <= FEW_WORDS * 10)
            .max(Comparator.comparingInt(s -> s.evidence().end()));
    return accusation.map(
        a -> {
          int at = 0;
          while (!claims.get(at).assertions().contains(a)) {
            at++;
          }
          return at;
        });
  }

  private static boolean isDoubtful(Assertion assertion) {
    return assertion
        .said()
        .filter(
            s ->
                s.act() == Act.ACCUSE
                    || s.factuality() == Factuality.ALLEGED
                    || s.factuality() == Factuality.HEDGED)
        .isPresent();
  }

  private static long between(Assertion earlier, Assertion later) {
    return later.article().body().stream()
        .filter(w -> w.span().start() >= earlier.evidence().end())
        .filter(w -> w.span().end() <= later.evidence().start())
        .count();
  }

  private Set<String> words(Assertion assertion) {
    return assertion.article().wordsIn(assertion.evidence()).stream()
        .filter(stopWords::tells)
        .map(Word::form)
        .collect(Collectors.toCollection(HashSet::new));
  }
}

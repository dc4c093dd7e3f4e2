package org.sayso.weave.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.model.story.Claim;
import org.sayso.model.story.FindingKind;
import org.sayso.model.story.FindingRef;
import org.sayso.model.story.Origin;
import org.sayso.model.text.Edtf;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.origin.StoryMap;
import org.sayso.weave.words.StopWords;

/**
 * Finds what several findings assert in common. A relation or event is shown as a claim where two
 * findings bear it or one denies it; a single statement is shown as well, when it says more than a
 * few words, for it is on somebody's word. Claims are numbered best supported first: by origins,
 * outlets and articles, the denied before the undenied, then by their first finding. Stateless.
 */
public final class ClaimFinder {
  private static final int WORTH_SHOWING = 4;

  private static final Comparator<Claim> RANK =
      Comparator.comparingInt(Claim::originCount)
          .thenComparingInt(Claim::outletCount)
          .thenComparingInt(Claim::articleCount)
          .thenComparingInt(c -> Math.min(1, c.denial().size()))
          .reversed()
          .thenComparing(ClaimFinder::firstFinding);

  private final StopWords stopWords;

  /** Compares statements without these words. */
  public ClaimFinder(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  /**
   * @param articles sorted by id
   * @param stories of the same articles
   * @param origins of the same articles, whose reasons say which text is another's
   */
  public List<Claim> find(List<CaseArticle> articles, StoryMap stories, List<Origin> origins) {
    List<Bundle> bundles = new ArrayList<>(RelationBundles.of(articles));
    bundles.addAll(EventBundles.of(articles));
    bundles.addAll(new StatementBundles(stopWords).of(articles, stories));
    Routes routes = new Routes(articles, origins);
    List<Claim> claims =
        new Denials(stopWords, stories)
            .settled(bundles).stream()
                .filter(this::isWorthShowing)
                .map(b -> claim(b, routes))
                .sorted(RANK)
                .toList();
    return numbered(claims);
  }

  private boolean isWorthShowing(Bundle bundle) {
    Assertion first = bundle.assertions().get(0);
    return bundle.assertions().size() > 1
        || first.denied()
        || first.ref().kind() == FindingKind.STATEMENT
            && first.article().wordsIn(first.evidence()).stream().filter(stopWords::tells).count()
                >= WORTH_SHOWING;
  }

  private static Claim claim(Bundle bundle, Routes routes) {
    List<Assertion> support = bundle.support();
    return new Claim(
        "c0",
        ClaimText.of(bundle),
        about(bundle),
        date(bundle),
        support.stream().map(Assertion::ref).toList(),
        bundle.denial().stream().map(Assertion::ref).toList(),
        (int) support.stream().map(a -> a.article().id()).distinct().count(),
        outlets(support),
        routes.count(support));
  }

  /** Articles without a known publisher count as one outlet together: never more than is known. */
  private static int outlets(List<Assertion> support) {
    return (int) support.stream().map(a -> a.article().publisher()).distinct().count();
  }

  /** Who at least half of the assertions are about. */
  private static List<String> about(Bundle bundle) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    bundle.assertions().stream()
        .flatMap(a -> a.about().stream())
        .forEach(id -> counts.merge(id, 1, Integer::sum));
    return counts.keySet().stream()
        .filter(id -> 2 * counts.get(id) >= bundle.assertions().size())
        .toList();
  }

  /** The narrowest date that an assertion gives; of equally narrow ones the first. */
  private static Optional<Edtf> date(Bundle bundle) {
    return bundle.assertions().stream()
        .flatMap(a -> a.date().stream())
        .min(Comparator.comparingLong(d -> d.latest().toEpochDay() - d.earliest().toEpochDay()));
  }

  private static FindingRef firstFinding(Claim claim) {
    return Stream.concat(claim.support().stream(), claim.denial().stream())
        .min(Comparator.naturalOrder())
        .orElseThrow();
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> numbered = new ArrayList<>();
    for (Claim c : claims) {
      numbered.add(
          new Claim(
              "c" + (numbered.size() + 1),
              c.text(),
              c.about(),
              c.date(),
              c.support(),
              c.denial(),
              c.articleCount(),
              c.outletCount(),
              c.originCount()));
    }
    return numbered;
  }
}

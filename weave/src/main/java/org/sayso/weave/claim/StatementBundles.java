package org.sayso.weave.claim;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.weave.article.CaseArticle;
import org.sayso.weave.group.AverageLinkage;
import org.sayso.weave.group.Similarity;
import org.sayso.weave.origin.StoryMap;
import org.sayso.weave.words.StopWords;
import org.sayso.weave.words.TermCounts;
import org.sayso.weave.words.TermSpace;
import org.sayso.weave.words.Word;

/**
 * Statements that say the same, whoever says it: strongly similar words, in one story or about a
 * common entity. The speaker plays no part, for a claim is what several say.
 */
final class StatementBundles {
  private static final int ALL_TERMS = Integer.MAX_VALUE;
  private static final double SAME = 0.4;
  private static final int FEWEST_WORDS = 2;

  private final StopWords stopWords;

  StatementBundles(StopWords stopWords) {
    this.stopWords = stopWords;
  }

  List<Bundle> of(List<CaseArticle> articles, StoryMap stories) {
    List<Assertion> statements =
        articles.stream().flatMap(a -> new Assertions(a).statements()).toList();
    List<TermCounts> terms = statements.stream().map(this::terms).toList();
    List<Similarity> same =
        TermSpace.of(terms, ALL_TERMS).neighbours(SAME / 2).stream()
            .filter(s -> tellsEnough(terms.get(s.first())) && tellsEnough(terms.get(s.second())))
            .filter(s -> related(statements.get(s.first()), statements.get(s.second()), stories))
            .filter(s -> agree(statements.get(s.first()), statements.get(s.second())))
            .toList();
    return AverageLinkage.groups(statements.size(), same, SAME).stream()
        .map(group -> new Bundle(group.stream().map(statements::get).toList()))
        .toList();
  }

  private TermCounts terms(Assertion statement) {
    return TermCounts.none().and(statement.article().wordsIn(statement.evidence()), 1, stopWords);
  }

  /** A single word ("a handful") is in many mouths and says nothing in common. */
  private static boolean tellsEnough(TermCounts terms) {
    return terms.counts().size() >= FEWEST_WORDS;
  }

  /** "38 coins" and "41 coins" are two claims, however alike the rest. */
  private static boolean agree(Assertion a, Assertion b) {
    Set<String> some = numbers(a);
    Set<String> others = numbers(b);
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private static Set<String> numbers(Assertion statement) {
    return statement.article().wordsIn(statement.evidence()).stream()
        .map(Word::form)
        .filter(word -> Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  private static boolean related(Assertion a, Assertion b, StoryMap stories) {
    return stories.together(a.article().id(), b.article().id())
        || a.about().stream().anyMatch(b.about()::contains);
  }
}

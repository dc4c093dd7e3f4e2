package org.sayso.link.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sayso.link.name.Folding;
import org.sayso.model.profile.KnownName;
import org.sayso.model.profile.Profile;

/** Compares profiles. Stateless after construction, thread-safe, deterministic. */
public final class Matcher {
  /** Takes a profile apart; do it once for each. */
  public Prepared prepare(Profile profile) {
    return new Prepared(
        profile, profile.names().stream().map(KnownName::words).map(Matcher::tokens).toList());
  }

  /** How far the two are one: the best pair of names counts. Symmetric in the names. */
  public Match match(Prepared query, Prepared candidate) {
    if (!query.profile().kind().allows(candidate.profile().kind())) {
      return new Match(0, 0, List.of());
    }
    Match best = new Match(0, 0, List.of());
    for (int i = 0; i < query.names().size(); i++) {
      for (int j = 0; j < candidate.names().size(); j++) {
        double score = score(query.names().get(i), candidate.names().get(j));
        if (score > best.score()) {
          best = match(score, words(query, i), words(candidate, j));
        }
      }
    }
    return best;
  }

  private static Match match(double score, String query, String candidate) {
    return new Match(
        score,
        score * Math.min(query.length(), candidate.length()),
        List.of(new Explanation("name", score, query, candidate, "words aligned")));
  }

  private static String words(Prepared side, int at) {
    return side.profile().names().get(at).words();
  }

  private static List<String> tokens(String words) {
    return Arrays.stream(Folding.fold(words).split("[^\\p{L}\\p{N}]+"))
        .filter(t -> !t.isEmpty())
        .toList();
  }

  private static double score(List<String> one, List<String> other) {
    List<String> left = new ArrayList<>(other);
    int shared = 0;
    int all = 0;
    for (String token : one) {
      all += token.length();
      shared += left.remove(token) ? 2 * token.length() : 0;
    }
    all += other.stream().mapToInt(String::length).sum();
    return all == 0 ? 0 : (double) shared / all;
  }
}

package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Reading;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;

/**
 * Compares persons' names. What is left out on one side is cheap, what is contradicted is dear; the
 * order of the words matters little, but "A bin B" is not "B bin A".
 */
final class PersonComparison {
  private static final double CONTRADICTED = 1.25;
  private static final double OMITTED = 0.33;
  private static final double OMITTED_PATRONYMIC = 0.3;
  private static final double OTHER_INITIAL = 0.8;
  private static final double TURNED = 0.97;
  private static final double NOT_ONE = 0.64;
  private static final double ALONE = 0.62;

  private final Aligner aligner = new Aligner();

  NameMatch compare(Reading one, Reading other) {
    boolean own = one.sharesScript(other);
    Alignment all =
        own
            ? aligner.align(one.written(), other.written())
            : aligner.align(one.tokens(), other.tokens());
    double matched = 0;
    double gained = 0;
    for (Pair pair : all.pairs()) {
      matched += pair.weight();
      gained += pair.gain();
    }
    if (matched == 0) {
      return NameMatch.NONE;
    }
    List<Explanation> notes = new ArrayList<>();
    double score = gained / matched;
    score *= left(all, matched, notes);
    score *= order(all, notes);
    return new NameMatch(Math.min(score, cap(all, notes)), evidence(all), all, notes);
  }

  private static double left(Alignment all, double matched, List<Explanation> notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    double against = Math.min(a.strong(), b.strong()) + initials(a, b);
    double omitted = Math.abs(omitted(a) - omitted(b));
    double small = small(a) + small(b);
    double factor = 1 - CONTRADICTED * against / (matched + against);
    factor *= 1 - OMITTED * omitted / (matched + omitted);
    factor *= 1 - 0.1 * small / (matched + small);
    if (against > 0) {
      notes.add(note("contradicted", 0, a, b, "other names in the same place"));
    } else if (omitted > 0) {
      notes.add(note("left out", 1 - OMITTED, a, b, "only one side has these words"));
    }
    return Math.max(0, factor);
  }

  private static Explanation note(String feature, double score, Left a, Left b, String detail) {
    return new Explanation(feature, score, a.words(), b.words(), detail);
  }

  /** Another middle initial speaks against, an initial beside nothing does not. */
  private static double initials(Left a, Left b) {
    double one = a.of(TokenKind.INITIAL);
    double other = b.of(TokenKind.INITIAL);
    boolean against =
        one > 0 && (other > 0 || b.strong() > 0) || other > 0 && (one > 0 || a.strong() > 0);
    return against ? OTHER_INITIAL : 0;
  }

  private static double omitted(Left left) {
    double fathers = left.of(TokenKind.PATRONYMIC);
    return left.strong() - fathers * (1 - OMITTED_PATRONYMIC);
  }

  private static double small(Left left) {
    double sum = 0;
    for (Token t : left.tokens()) {
      sum += t.kind().isStrong() ? 0 : t.weight();
    }
    return sum;
  }

  private static double order(Alignment all, List<Explanation> notes) {
    boolean told =
        all.pairs().stream()
            .anyMatch(
                p -> p.one().kind() == TokenKind.FAMILY || p.other().kind() == TokenKind.FAMILY);
    if (told || !all.isReordered()) {
      return 1;
    }
    notes.add(new Explanation("order", TURNED, "", "", "the words stand in another order"));
    return TURNED;
  }

  /** Above which no such pair of names goes, whatever else agrees. */
  private static double cap(Alignment all, List<Explanation> notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    long names =
        all.pairs().stream()
            .filter(p -> p.one().kind().isStrong() && p.other().kind().isStrong())
            .count();
    if (descent(all)) {
      notes.add(new Explanation("descent", 0, "", "", "father and child change places"));
      return NOT_ONE;
    }
    if (Math.min(a.strong(), b.strong()) + initials(a, b) > 0.5) {
      return NOT_ONE;
    }
    boolean more = a.strong() + b.strong() > 0;
    if (names < 2 && more && initialsPaired(all) == 0) {
      notes.add(note("alone", ALONE, a, b, "one name of several"));
      return ALONE;
    }
    return 1;
  }

  private static long initialsPaired(Alignment all) {
    return all.pairs().stream()
        .filter(p -> p.one().kind() == TokenKind.INITIAL || p.other().kind() == TokenKind.INITIAL)
        .count();
  }

  /** "A bin B" beside "B bin A". */
  private static boolean descent(Alignment all) {
    List<Pair> pairs = all.pairs();
    for (int i = 1; i + 1 < pairs.size(); i++) {
      boolean bin =
          pairs.get(i).one().kind() == TokenKind.DESCENT
              && pairs.get(i).other().kind() == TokenKind.DESCENT;
      if (bin
          && pairs.get(i - 1).to() > pairs.get(i).to()
          && pairs.get(i + 1).to() < pairs.get(i).to()) {
        return true;
      }
    }
    return false;
  }

  private static double evidence(Alignment all) {
    double sum = 0;
    for (Pair p : all.pairs()) {
      double rare = p.one().known() && p.other().known() ? 1 : 1.3;
      sum += p.gain() * rare * Math.min(1.5, p.one().length() / 6.0);
    }
    return sum;
  }
}

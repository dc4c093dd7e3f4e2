package org.sayso.link.match;

import java.util.ArrayList;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Reading;
import org.sayso.link.part.Token;
import org.sayso.link.part.TokenKind;
import org.sayso.link.script.Slips;

/**
 * Compares persons' names. What is left out on one side is cheap, what is contradicted is dear; the
 * order of the words matters little, but "A bin B" is not "B bin A".
 */
final class PersonComparison {
  private static final double CONTRADICTED = 1.25;
  private static final double OMITTED = 0.33;
  private static final double MOSTLY_OMITTED = 0.8;
  private static final double OMITTED_PATRONYMIC = 0.3;
  private static final double OTHER_INITIAL = 0.8;
  private static final double TURNED = 0.97;
  private static final double NOT_ONE = 0.64;
  private static final int SYLLABLE = 4;
  private static final double TWO_SLIPS = 2.2;
  private static final Likeness PARTLY = new Likeness(0.35, "short, and partly alike");
  private static final int FEW_CONSONANTS = 5;
  private static final double ALONE = 0.62;

  private final Aligner aligner = new Aligner();

  NameMatch compare(Reading one, Reading other, Notes notes) {
    boolean own = one.sharesScript(other);
    Alignment all =
        own
            ? aligner.align(one.written(), other.written())
            : syllables(aligner.align(one.tokens(), other.tokens()));
    double matched = 0;
    double gained = 0;
    for (Pair pair : all.pairs()) {
      matched += pair.weight();
      gained += pair.gain();
    }
    if (matched == 0) {
      return NameMatch.NONE;
    }
    double score = gained / matched;
    score *= left(all, matched, notes);
    score *= order(all, notes);
    double capped = Math.min(score, cap(all, notes));
    double run = own ? 0 : RunTogether.score(one, other, capped, notes);
    return new NameMatch(Math.max(capped, run), evidence(all), all, notes.all());
  }

  /** One short word left on both sides: "Tae Bin" and "Tae Hun" may be one badly heard name. */
  private static Alignment syllables(Alignment all) {
    if (all.left().size() != 1 || all.right().size() != 1 || names(all) < 2) {
      return all;
    }
    Token one = all.left().get(0);
    Token other = all.right().get(0);
    boolean brief = Math.max(one.length(), other.length()) <= SYLLABLE && one.length() > 1;
    if (!brief
        || other.length() < 2
        || !one.kind().isStrong()
        || !other.kind().isStrong()
        || Slips.between(one.text(), other.text(), SYLLABLE) > TWO_SLIPS) {
      return all;
    }
    List<Pair> pairs = new ArrayList<>(all.pairs());
    pairs.add(new Pair(one, other, PARTLY, pairs.size(), Integer.MAX_VALUE));
    return new Alignment(pairs, List.of(), List.of());
  }

  private static double left(Alignment all, double matched, Notes notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    double against = Math.min(a.strong(), b.strong()) + initials(a, b);
    double omitted = Math.abs(omitted(a) - omitted(b));
    double small = small(a) + small(b);
    double factor = 1 - CONTRADICTED * against / (matched + against);
    double share = omitted / (matched + omitted);
    factor *= 1 - OMITTED * share - MOSTLY_OMITTED * Math.max(0, share - 0.5);
    factor *= 1 - 0.1 * small / (matched + small);
    if (against > 0) {
      notes.add(() -> note("contradicted", 0, a, b, "other names in the same place"));
    } else if (omitted > 0) {
      notes.add(() -> note("left out", 1 - OMITTED, a, b, "only one side has these words"));
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

  private static double order(Alignment all, Notes notes) {
    if (!all.isReordered() || tellsFamily(all)) {
      return 1;
    }
    notes.add(() -> new Explanation("order", TURNED, "", "", "the words stand in another order"));
    return TURNED;
  }

  private static boolean tellsFamily(Alignment all) {
    for (Pair p : all.pairs()) {
      if (p.one().kind() == TokenKind.FAMILY || p.other().kind() == TokenKind.FAMILY) {
        return true;
      }
    }
    return false;
  }

  private static int names(Alignment all) {
    int names = 0;
    for (Pair p : all.pairs()) {
      boolean strong = p.one().kind().isStrong() && p.other().kind().isStrong();
      names += strong && p.weight() > 0.5 ? 1 : 0;
    }
    return names;
  }

  /** Where only consonants could be compared, few of them prove little. */
  private static boolean isBarely(Alignment all) {
    int consonants = 0;
    boolean bare = false;
    for (Pair p : all.pairs()) {
      bare |= p.one().isBare() != p.other().isBare();
      consonants += Math.min(p.one().skeleton().length(), p.other().skeleton().length());
    }
    return bare && consonants < FEW_CONSONANTS;
  }

  /** Above which no such pair of names goes, whatever else agrees. */
  private static double cap(Alignment all, Notes notes) {
    Left a = new Left(all.left());
    Left b = new Left(all.right());
    int names = names(all);
    if (descent(all)) {
      notes.add(() -> new Explanation("descent", 0, "", "", "father and child change places"));
      return NOT_ONE;
    }
    if (Math.min(a.strong(), b.strong()) + initials(a, b) > 0.3) {
      return NOT_ONE;
    }
    if (isBarely(all)) {
      return ALONE;
    }
    boolean more = a.strong() + b.strong() > 0;
    if (names < 2 && more && !initialTells(all, a, b)) {
      notes.add(() -> note("alone", ALONE, a, b, "one name of several"));
      return ALONE;
    }
    return 1;
  }

  /** "F." of "Marlow F. Berk" is no Finch: an initial beside a name left over is a middle one. */
  private static boolean initialTells(Alignment all, Left a, Left b) {
    for (Pair p : all.pairs()) {
      if (p.one().kind() == TokenKind.INITIAL && a.strong() == 0
          || p.other().kind() == TokenKind.INITIAL && b.strong() == 0) {
        return true;
      }
    }
    return false;
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

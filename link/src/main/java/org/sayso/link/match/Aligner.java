package org.sayso.link.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Token;

/** Finds the best alignment: equal words first, then words grown together, then the rest. */
final class Aligner {
  private static final int MOST = 9;
  private static final int LONGEST_RUN = 4;
  private static final double GLUED = 0.97;

  private final TokenLikeness likeness = new TokenLikeness();

  /** A word and where it stands. */
  private record Placed(Token token, int at) {}

  Alignment align(List<Token> one, List<Token> other) {
    List<Placed> left = placed(one);
    List<Placed> right = placed(other);
    List<Pair> pairs = new ArrayList<>();
    same(left, right, pairs);
    if (!left.isEmpty() && !right.isEmpty()) {
      glued(left, right, pairs, false);
      glued(right, left, pairs, true);
      moved(left, right, pairs);
      rest(left, right, pairs);
    }
    pairs.sort(Comparator.comparingInt(Pair::from));
    return new Alignment(pairs, tokens(left), tokens(right));
  }

  private static List<Placed> placed(List<Token> tokens) {
    List<Placed> out = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      out.add(new Placed(tokens.get(i), i));
    }
    return out;
  }

  private static List<Token> tokens(List<Placed> placed) {
    return placed.stream().map(Placed::token).toList();
  }

  private static void same(List<Placed> left, List<Placed> right, List<Pair> pairs) {
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (left.get(i).token().text().equals(right.get(j).token().text())) {
          pairs.add(pair(left.remove(i--), right.remove(j), Likeness.SAME));
          break;
        }
      }
    }
  }

  private static Pair pair(Placed one, Placed other, Likeness how) {
    return new Pair(one.token(), other.token(), how, one.at(), other.at());
  }

  /** "Jan Daniel" beside "Jandaniel". */
  private void glued(List<Placed> parts, List<Placed> wholes, List<Pair> pairs, boolean turned) {
    for (int i = 0; i < parts.size(); i++) {
      Token run = parts.get(i).token();
      for (int n = 1; n < LONGEST_RUN && i + n < parts.size() && adjacent(parts, i + n); n++) {
        run = run.with(parts.get(i + n).token());
        int j = find(wholes, run);
        if (j >= 0) {
          Placed whole = wholes.remove(j);
          Placed joined = new Placed(run, parts.get(i).at());
          Likeness how = new Likeness(GLUED, "written together");
          pairs.add(turned ? pair(whole, joined, how) : pair(joined, whole, how));
          parts.subList(i, i + n + 1).clear();
          i--;
          break;
        }
      }
    }
  }

  private static boolean adjacent(List<Placed> parts, int i) {
    return parts.get(i).at() == parts.get(i - 1).at() + 1;
  }

  private int find(List<Placed> wholes, Token run) {
    for (int j = 0; j < wholes.size(); j++) {
      Token whole = wholes.get(j).token();
      if (Math.abs(whole.length() - run.length()) < 2
          && (whole.text().equals(run.text())
              || run.length() > 5
                  && likeness.between(run, whole).score() > 0.85
                  && whole.text().charAt(0) == run.text().charAt(0))) {
        return j;
      }
    }
    return -1;
  }

  /** "Arefullaha Ref" beside "Arefullah Aref": the gap moved by a letter. */
  private static void moved(List<Placed> left, List<Placed> right, List<Pair> pairs) {
    for (int i = 1; i < left.size(); i++) {
      for (int j = 1; j < right.size(); j++) {
        if (adjacent(left, i) && adjacent(right, j)) {
          Token one = left.get(i - 1).token().with(left.get(i).token());
          Token other = right.get(j - 1).token().with(right.get(j).token());
          if (one.text().equals(other.text())) {
            Likeness how = new Likeness(GLUED, "parted elsewhere");
            pairs.add(new Pair(one, other, how, left.get(i - 1).at(), right.get(j - 1).at()));
            left.subList(i - 1, i + 1).clear();
            right.subList(j - 1, j + 1).clear();
            return;
          }
        }
      }
    }
  }

  /** The best assignment of what is left, by trying all. */
  private void rest(List<Placed> left, List<Placed> right, List<Pair> pairs) {
    int n = Math.min(left.size(), MOST);
    int m = Math.min(right.size(), MOST);
    Likeness[][] table = new Likeness[n][m];
    boolean any = false;
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        table[i][j] = likeness.between(left.get(i).token(), right.get(j).token());
        any |= table[i][j].score() > 0;
      }
    }
    if (any) {
      take(best(left, right, table), left, right, new Taken(table, pairs));
    }
  }

  private record Taken(Likeness[][] table, List<Pair> pairs) {}

  private static void take(int[] choice, List<Placed> left, List<Placed> right, Taken into) {
    List<Placed> usedLeft = new ArrayList<>();
    List<Placed> usedRight = new ArrayList<>();
    for (int i = 0; i < choice.length; i++) {
      if (choice[i] >= 0) {
        into.pairs().add(pair(left.get(i), right.get(choice[i]), into.table()[i][choice[i]]));
        usedLeft.add(left.get(i));
        usedRight.add(right.get(choice[i]));
      }
    }
    left.removeAll(usedLeft);
    right.removeAll(usedRight);
  }

  /** For every word on the left the word on the right, or -1. */
  private static int[] best(List<Placed> left, List<Placed> right, Likeness[][] table) {
    int n = table.length;
    int m = table[0].length;
    double[][] gain = new double[n + 1][1 << m];
    int[][] choice = new int[n][1 << m];
    for (int i = n - 1; i >= 0; i--) {
      for (int used = 0; used < 1 << m; used++) {
        gain[i][used] = gain[i + 1][used];
        choice[i][used] = -1;
        for (int j = 0; j < m; j++) {
          if ((used >> j & 1) == 0 && table[i][j].score() > 0) {
            double here =
                table[i][j].score() * (left.get(i).token().weight() + right.get(j).token().weight())
                    + gain[i + 1][used | 1 << j];
            if (here > gain[i][used] + 1e-9) {
              gain[i][used] = here;
              choice[i][used] = j;
            }
          }
        }
      }
    }
    int[] out = new int[n];
    int used = 0;
    for (int i = 0; i < n; i++) {
      out[i] = choice[i][used];
      used |= out[i] < 0 ? 0 : 1 << out[i];
    }
    return out;
  }
}

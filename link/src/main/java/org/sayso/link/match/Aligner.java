package org.sayso.link.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.link.match.Alignment.Pair;
import org.sayso.link.part.Token;

/** Finds the best alignment: equal words first, then words grown together, then the rest. */
final class Aligner {
  private static final int MOST = 12;
  private static final Comparator<Pair> STRONGEST =
      Comparator.comparingDouble((Pair p) -> -p.gain())
          .thenComparing(p -> p.likeness().how())
          .thenComparingInt(p -> p.from() + p.to());
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
                  && !run.isBare()
                  && !whole.isBare()
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

  /** The best assignment of what is left, by trying all that are alike at all. */
  private void rest(List<Placed> left, List<Placed> right, List<Pair> pairs) {
    List<Pair> alike = new ArrayList<>();
    for (Placed one : left) {
      for (Placed other : right) {
        Likeness how = likeness.between(one.token(), other.token());
        if (how.score() > 0) {
          alike.add(pair(one, other, how));
        }
      }
    }
    List<Pair> best = alike.size() < 2 ? alike : best(alike);
    for (Pair pair : best) {
      pairs.add(pair);
      left.removeIf(p -> p.at() == pair.from());
      right.removeIf(p -> p.at() == pair.to());
    }
  }

  /** Of the pairs those that gain most without using a word twice. */
  private static List<Pair> best(List<Pair> alike) {
    List<Pair> few =
        alike.size() <= MOST ? alike : alike.stream().sorted(STRONGEST).limit(MOST).toList();
    return new Choice(few).best();
  }

  /** Tries every set of pairs. */
  private static final class Choice {
    private final List<Pair> pairs;
    private double most;
    private int chosen;

    Choice(List<Pair> pairs) {
      this.pairs = pairs;
    }

    List<Pair> best() {
      from(0, 0, 0);
      List<Pair> out = new ArrayList<>();
      for (int i = 0; i < pairs.size(); i++) {
        if ((chosen >> i & 1) == 1) {
          out.add(pairs.get(i));
        }
      }
      return out;
    }

    private void from(int i, int taken, double gain) {
      if (i == pairs.size()) {
        if (gain > most + 1e-9) {
          most = gain;
          chosen = taken;
        }
        return;
      }
      if (isFree(pairs.get(i), taken)) {
        from(i + 1, taken | 1 << i, gain + pairs.get(i).gain());
      }
      from(i + 1, taken, gain);
    }

    private boolean isFree(Pair pair, int taken) {
      for (int j = 0; j < pairs.size(); j++) {
        boolean used = (taken >> j & 1) == 1;
        if (used && (pairs.get(j).from() == pair.from() || pairs.get(j).to() == pair.to())) {
          return false;
        }
      }
      return true;
    }
  }
}

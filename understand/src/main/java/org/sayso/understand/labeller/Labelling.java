package org.sayso.understand.labeller;

/**
 * Decides the labels of a passage for one cue: the most probable run of labels in which every
 * change of label has its price, so that no stray word breaks a span (Viterbi 1967). The cue itself
 * is always labelled so; where no word came out as content, the likeliest ones are taken all the
 * same, for who reports reports something.
 */
final class Labelling {
  private static final Label[] LABELS = Label.values();
  private static final double CHANGE = 0.6;
  private static final double STEP = 0.5;
  private static final double FARTHEST = 6;
  private static final double NEVER = 1e6;

  private Labelling() {}

  /**
   * One label a word.
   *
   * @param shares for each word the probabilities of its labels
   * @param cue the index of the word that reports
   */
  static Label[] decide(Passage passage, double[][] shares, int cue) {
    Label[] labels = best(shares, cue);
    for (double favour = STEP; favour <= FARTHEST && !hasContent(passage, labels); favour += STEP) {
      favourContent(labels, shares, cue, favour);
    }
    return labels;
  }

  private static boolean hasContent(Passage passage, Label[] labels) {
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] == Label.CONTENT && passage.word(i).isWord()) {
        return true;
      }
    }
    return false;
  }

  private static void favourContent(Label[] labels, double[][] shares, int cue, double favour) {
    double factor = Math.exp(favour);
    for (int i = 0; i < labels.length; i++) {
      double others = Math.max(shares[i][0], Math.max(shares[i][1], shares[i][3]));
      if (i != cue && shares[i][Label.CONTENT.ordinal()] * factor > others) {
        labels[i] = Label.CONTENT;
      }
    }
  }

  private static Label[] best(double[][] shares, int cue) {
    int[][] from = new int[shares.length][];
    double[] so = new double[LABELS.length];
    for (int i = 0; i < shares.length; i++) {
      from[i] = new int[LABELS.length];
      double[] next = new double[LABELS.length];
      for (int label = 0; label < LABELS.length; label++) {
        int before = i == 0 ? label : cheapest(so, label);
        from[i][label] = before;
        next[label] = (before == label ? so[before] : so[before] - CHANGE);
        boolean wrong = i == cue && label != Label.CUE.ordinal();
        next[label] += wrong ? -NEVER : Math.log(Math.max(1e-12, shares[i][label]));
      }
      so = next;
    }
    return traced(from, cheapest(so));
  }

  private static int cheapest(double[] so, int to) {
    int best = to;
    for (int label = 0; label < so.length; label++) {
      double cost = label == to ? 0 : CHANGE;
      double held = best == to ? 0 : CHANGE;
      if (so[label] - cost > so[best] - held) {
        best = label;
      }
    }
    return best;
  }

  private static int cheapest(double[] so) {
    int best = 0;
    for (int label = 1; label < so.length; label++) {
      best = so[label] > so[best] ? label : best;
    }
    return best;
  }

  private static Label[] traced(int[][] from, int last) {
    Label[] labels = new Label[from.length];
    int label = last;
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = LABELS[label];
      label = from[i][label];
    }
    return labels;
  }
}

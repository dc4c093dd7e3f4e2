package org.sayso.bench.training;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.bench.lesson.Annotated;
import org.sayso.bench.lesson.Held;
import org.sayso.model.article.Article;
import org.sayso.understand.Understander;
import org.sayso.understand.draft.Trial;
import org.sayso.understand.labeller.Trust;

/**
 * Learns how far proposals are to be trusted, on articles that taught the labeller nothing, and
 * shows how well that trust holds: {@code TRAIN_FOLDER TRUST_FILE}.
 */
public final class Calibrate {
  private static final int BINS = 10;

  private final Path folder;
  private final PrintStream out;

  private Calibrate(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /** Reads, fits, writes; some minutes. */
  public static void main(String[] args) throws IOException {
    Calibrate calibrate = new Calibrate(Path.of(args[0]), System.out);
    Map<String, Double> withRules = calibrate.fit("with rules", Understander.load());
    Map<String, Double> alone = calibrate.fit("alone", Understander.loadFast());
    StringBuilder table = new StringBuilder(TrustTable.HEAD);
    withRules.forEach(
        (name, weight) -> table.append(name + "\t" + weight + "\t" + alone.get(name) + "\n"));
    Files.writeString(Path.of(args[1]), table, StandardCharsets.UTF_8);
  }

  private Map<String, Double> fit(String manner, Understander understander) throws IOException {
    List<Regression.Example> examples = new ArrayList<>();
    Map<String, int[]> rules = new TreeMap<>();
    List<Path> held = Held.out(Annotated.texts(folder), Held.Part.CALIBRATION);
    for (Annotated annotated : Annotated.read(held, folder)) {
      Article article = annotated.article();
      Key key = new Key(article.text(), annotated.gold());
      for (Trial trial : understander.trials(article)) {
        boolean right = key.holds(trial);
        if (trial.measures().isEmpty()) {
          int[] counts = rules.computeIfAbsent(trial.maker(), r -> new int[2]);
          counts[0]++;
          counts[1] += right ? 1 : 0;
        } else {
          examples.add(new Regression.Example(trial.measures(), right));
        }
      }
    }
    Map<String, Double> weights = Regression.fit(examples);
    out.printf("%n%s: %d proposals in %d articles%n", manner, examples.size(), held.size());
    reliability(new Trust(weights), examples);
    rules.forEach(
        (rule, counts) ->
            out.printf("rule only %-28s %4d, right %4d%n", rule, counts[0], counts[1]));
    return weights;
  }

  private void reliability(Trust trust, List<Regression.Example> examples) {
    int[] all = new int[BINS];
    int[] right = new int[BINS];
    double[] sum = new double[BINS];
    for (Regression.Example example : examples) {
      double told = trust.of(example.measures());
      int bin = Math.min(BINS - 1, (int) (told * BINS));
      all[bin]++;
      sum[bin] += told;
      right[bin] += example.right() ? 1 : 0;
    }
    for (int bin = 0; bin < BINS; bin++) {
      double many = Math.max(1, all[bin]);
      out.printf("told %.2f, right %.2f of %d%n", sum[bin] / many, right[bin] / many, all[bin]);
    }
  }
}

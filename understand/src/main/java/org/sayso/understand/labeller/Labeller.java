package org.sayso.understand.labeller;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sayso.model.SaysoException;
import org.sayso.understand.language.ParsedArticle;
import org.sayso.understand.quotation.Quotations;

/**
 * Proposes statements: every word that may well report, with its source and its content. What it
 * proposes overlaps; whoever asks chooses. Stateless after construction; safe for any number of
 * threads.
 */
public final class Labeller {
  /** A word that reports with less than this is not looked at. */
  public static final double LOWEST = 0.04;

  private static final int LAYERS = 4;

  private final WordPieces pieces = WordPieces.standard();
  private final Passages passages = new Passages(pieces);
  private final Encoder encoder;
  private final Heads heads;

  /** A labeller with what training learned. */
  public Labeller(Weights weights) {
    encoder = new Encoder(weights, LAYERS);
    heads = new Heads(weights);
  }

  /** The labeller that ships; loading takes half a second. */
  public static Labeller standard() {
    try (InputStream model =
        Objects.requireNonNull(Labeller.class.getResourceAsStream("labeller.model"))) {
      return new Labeller(Weights.read(model));
    } catch (IOException e) {
      throw new SaysoException(
          "the labeller's model cannot be read: " + e.getMessage(), "build again", e);
    }
  }

  /** The proposals in the order of their cues. */
  public List<Proposal> propose(ParsedArticle article, Quotations quotations) {
    List<Proposal> proposals = new ArrayList<>();
    for (List<Passage> window : passages.windows(article, quotations)) {
      Spelling spelling = Spelling.of(window, pieces);
      float[] vectors = encoder.vectors(spelling.pieces(), spelling.kinds());
      for (int i = 0; i < window.size(); i++) {
        propose(window.get(i), vectors, spelling.first().get(i), proposals);
      }
    }
    return proposals;
  }

  private void propose(Passage passage, float[] vectors, int[] first, List<Proposal> proposals) {
    float[][] inputs = heads.inputs(passage, vectors, first);
    double[] cues = heads.cues(inputs);
    float[][] words = null;
    for (int i = 0; i < cues.length; i++) {
      if (cues[i] > LOWEST) {
        words = words == null ? heads.words(inputs) : words;
        double[][] shares = heads.labels(passage, words, inputs[i], i);
        Label[] labels = Labelling.decide(passage, shares, i);
        proposals.add(new Proposal(passage, i, cues[i], List.of(labels), shares));
      }
    }
  }
}

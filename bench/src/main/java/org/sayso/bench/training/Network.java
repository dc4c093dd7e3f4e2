package org.sayso.bench.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.core.Embedding;
import ai.djl.nn.norm.LayerNorm;
import java.util.List;

/**
 * The labeller as it learns: the encoder of Devlin et al. (2019) with the two heads. The loss is
 * that of the cues (logistic) and that of the labels of each cue's passage (softmax).
 *
 * <p>The tensor library forgets a plain number as soon as an operation returns, and the way back
 * would read what is no longer there: every factor that the way back needs is an array here.
 */
final class Network {
  private static final int HEADS = 12;
  private static final int WIDTH = 384;
  private static final int LABELS = 4;
  private static final float EPSILON = 1e-12f;
  private static final double DROP_DEEP = 0.1;
  private static final double DROP_HEAD = 0.2;

  /** Labels are many where cues are few: so many words of a passage weigh as much as its cue. */
  private static final double WORDS_A_CUE = 12;

  private final Parameters parameters;
  private final Dropout dropout;
  private final int layers;
  private final NDArray scale;

  Network(NDManager manager, Parameters parameters, int layers, Dropout dropout) {
    this.parameters = parameters;
    this.layers = layers;
    this.dropout = dropout;
    this.scale = manager.create((float) (1 / Math.sqrt(WIDTH / (double) HEADS)));
  }

  /** The loss of a minibatch, one number. */
  NDArray loss(Minibatch batch) {
    NDArray words = words(batch);
    NDArray loss = cueLoss(batch, words);
    return batch.hasCues() ? loss.add(labelLoss(batch, words)) : loss;
  }

  private NDArray cueLoss(Minibatch batch, NDArray words) {
    NDArray hidden = dropout.apply(relu(linear(words, "head.cue.hidden")), DROP_HEAD);
    NDArray score = linear(hidden, "head.cue.out").flatten();
    NDArray surprise = relu(score).sub(score.mul(batch.isCue()));
    NDArray all = surprise.add(score.abs().neg().exp().add(1).log()).sum();
    return all.mul(batch.number(1.0 / batch.cueCount()));
  }

  private NDArray labelLoss(Minibatch batch, NDArray words) {
    NDArray asWord = rows(linear(words, "head.pair.word"), batch.pairWords());
    NDArray asCue = rows(words.matMul(parameter("head.pair.cue")), batch.pairCues());
    NDArray apart = rows(parameter("head.pair.distance"), batch.distances());
    NDArray hidden = dropout.apply(relu(asWord.add(asCue).add(apart)), DROP_HEAD);
    NDArray shares = linear(hidden, "head.pair.out").logSoftmax(-1);
    NDArray all = shares.mul(batch.labels(LABELS)).sum();
    return all.mul(batch.number(-1.0 / (batch.cueCount() * WORDS_A_CUE)));
  }

  /** The words as the heads see them: vector and traits. */
  private NDArray words(Minibatch batch) {
    NDArray vectors = rows(encode(batch), batch.firstPieces());
    NDArray traits = rows(parameter("head.traits"), batch.traits(0));
    for (int i = 1; i < batch.traitsEach(); i++) {
      traits = traits.add(rows(parameter("head.traits"), batch.traits(i)));
    }
    return dropout.apply(vectors.concat(traits, 1), DROP_HEAD);
  }

  private NDArray encode(Minibatch batch) {
    NDArray mask = batch.mask();
    NDArray x = dropout.apply(embedded(batch), DROP_DEEP);
    for (int layer = 0; layer < layers; layer++) {
      String name = "layer." + layer;
      x = normed(x.add(linear(attended(x, mask, name, batch), name + ".out")), name + ".attended");
      NDArray up = linear(x, name + ".up").getNDArrayInternal().gelu();
      x = normed(x.add(dropout.apply(linear(up, name + ".down"), DROP_DEEP)), name + ".norm");
    }
    return x.reshape(-1, WIDTH);
  }

  private NDArray embedded(Minibatch batch) {
    Shape shape = new Shape(batch.windows(), batch.length(), WIDTH);
    NDArray words = rows(parameters.fixed("words"), batch.pieces()).reshape(shape);
    NDArray places = parameters.fixed("places").get("0:" + batch.length());
    NDArray kinds = batch.kinds();
    NDArray types = parameter("types");
    NDArray quoted = kinds.mul(types.get("1:2").reshape(1, 1, WIDTH));
    NDArray plain = kinds.neg().add(1).mul(types.get("0:1").reshape(1, 1, WIDTH));
    NDArray sum = words.add(places.reshape(1, batch.length(), WIDTH)).add(quoted).add(plain);
    return normed(sum, "embedded");
  }

  private NDArray attended(NDArray x, NDArray mask, String name, Minibatch batch) {
    NDArray query = split(linear(x, name + ".query"), batch).mul(scale);
    NDArray key = split(linear(x, name + ".key"), batch);
    NDArray value = split(linear(x, name + ".value"), batch);
    NDArray attention = query.matMul(key.transpose(0, 1, 3, 2)).add(mask).softmax(-1);
    return attention
        .matMul(value)
        .transpose(0, 2, 1, 3)
        .reshape(batch.windows(), batch.length(), WIDTH);
  }

  private static NDArray split(NDArray x, Minibatch batch) {
    return x.reshape(batch.windows(), batch.length(), HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray normed(NDArray x, String name) {
    return LayerNorm.layerNorm(
            x, new Shape(WIDTH), parameter(name + ".gain"), parameter(name + ".bias"), EPSILON)
        .singletonOrThrow();
  }

  private NDArray linear(NDArray x, String name) {
    return x.matMul(parameter(name)).add(parameter(name + ".bias"));
  }

  /**
   * These rows of a table, as an embedding looks them up: the way back of plain indexing may add up
   * from several threads in whatever order they come, and the last digits would be chance.
   */
  private static NDArray rows(NDArray table, NDArray which) {
    return Embedding.embedding(which, table, SparseFormat.DENSE).singletonOrThrow();
  }

  private static NDArray relu(NDArray x) {
    return x.getNDArrayInternal().relu();
  }

  private NDArray parameter(String name) {
    return parameters.get(name);
  }

  /** The names of what a layer learns beside its norms, in the order of the encoder's file. */
  static List<String> matrices(int layer) {
    return List.of("query", "key", "value", "out", "up", "down").stream()
        .map(n -> "layer." + layer + "." + n)
        .toList();
  }
}

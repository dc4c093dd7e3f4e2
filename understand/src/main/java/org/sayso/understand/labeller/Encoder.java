package org.sayso.understand.labeller;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sayso.model.SaysoException;

/**
 * Reads words in their context and gives each a vector: the lowest layers of MiniLM (Wang et al.
 * 2020; {@code all-MiniLM-L6-v2}, quantised to bytes), with the arrays that training changed put in
 * their place. One thread a call; safe for any number of threads.
 */
final class Encoder {
  /** The length of a vector. */
  static final int WIDTH = 384;

  private static final String BASE = "/all-minilm-l6-v2-q.onnx";

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final OrtSession session;
  private final Graph graph;

  /** Loads the encoder from the class path and puts the learned arrays into it. */
  Encoder(Weights weights, int layers) {
    graph = new Graph(layers, weights.all());
    try (InputStream base = Objects.requireNonNull(Encoder.class.getResourceAsStream(BASE), BASE);
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      session = environment.createSession(graph.changed(base.readAllBytes()), options);
    } catch (IOException | OrtException e) {
      throw new SaysoException(
          "the labeller's encoder cannot be loaded: " + e.getMessage(),
          "build again with all-minilm-l6-v2-q on the class path",
          e);
    }
  }

  /**
   * The vectors of a window's pieces, one after the other.
   *
   * @param pieces their numbers in the vocabulary
   * @param kinds 1 for a piece in quotation marks, else 0
   */
  float[] vectors(long[] pieces, long[] kinds) {
    long[] shape = {1, pieces.length};
    long[] seen = new long[pieces.length];
    java.util.Arrays.fill(seen, 1);
    try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
        OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(seen), shape);
        OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.wrap(kinds), shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types),
                Set.of(graph.output()))) {
      FloatBuffer all = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] vectors = new float[all.remaining()];
      all.get(vectors);
      return vectors;
    } catch (OrtException e) {
      throw new SaysoException(
          "the labeller's encoder failed: " + e.getMessage(), "report this with the article", e);
    }
  }
}

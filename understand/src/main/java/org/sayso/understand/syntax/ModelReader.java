package org.sayso.understand.syntax;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.zip.GZIPInputStream;

/**
 * Reads the zipped text format of {@code edu.stanford.nlp.parser.nndep}: seven sizes ({@code
 * dict=77207}), a line for each word, tag and label with its embedding, the matrices row by row,
 * the frequent inputs.
 */
final class ModelReader {
  private static final int BUFFER = 1 << 16;

  private final BufferedReader lines;

  private ModelReader(BufferedReader lines) {
    this.lines = lines;
  }

  static Model read(String resource) {
    try (InputStream packed = ModelReader.class.getResourceAsStream("/" + resource)) {
      if (packed == null) {
        throw new FileNotFoundException("no resource " + resource);
      }
      InputStream text = new GZIPInputStream(packed, BUFFER);
      return read(new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), BUFFER));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }

  /** Reads a model that is unpacked already. */
  static Model read(BufferedReader lines) throws IOException {
    return new ModelReader(lines).model();
  }

  private Model model() throws IOException {
    int words = size();
    int tags = size();
    int labels = size();
    int width = size();
    int units = size();
    int features = size();
    int frequent = size();
    if (features != Features.COUNT) {
      throw new IOException(features + " features, where " + Features.COUNT + " are known");
    }
    float[][] embeddings = new float[words + tags + labels][];
    Vocabulary vocabulary =
        new Vocabulary(
            entries(embeddings, 0, words),
            entries(embeddings, words, tags),
            entries(embeddings, words + tags, labels));
    float[][][] hidden = new float[features][][];
    for (int i = 0; i < features; i++) {
      hidden[i] = matrix(width);
    }
    float[] bias = numbers(new StringTokenizer(line()));
    return new Model(vocabulary, embeddings, hidden, bias, matrix(units), ids(frequent));
  }

  private int size() throws IOException {
    String line = line();
    return Integer.parseInt(line.substring(line.indexOf('=') + 1));
  }

  /** Reads entries with their embeddings; gives their names. */
  private List<String> entries(float[][] embeddings, int first, int count) throws IOException {
    List<String> names = new ArrayList<>();
    for (int i = first; i < first + count; i++) {
      String line = line();
      int end = line.indexOf(' ');
      names.add(line.substring(0, end));
      embeddings[i] = numbers(new StringTokenizer(line.substring(end)));
    }
    return names;
  }

  private float[][] matrix(int rows) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = numbers(new StringTokenizer(line()));
    }
    return matrix;
  }

  private int[] ids(int count) throws IOException {
    int[] ids = new int[count];
    StringTokenizer cells = new StringTokenizer("");
    for (int i = 0; i < count; i++) {
      if (!cells.hasMoreTokens()) {
        cells = new StringTokenizer(line());
      }
      ids[i] = Integer.parseInt(cells.nextToken());
    }
    return ids;
  }

  private static float[] numbers(StringTokenizer cells) {
    float[] numbers = new float[cells.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Float.parseFloat(cells.nextToken());
    }
    return numbers;
  }

  private String line() throws IOException {
    String line = lines.readLine();
    if (line == null) {
      throw new IOException("the model ends too early");
    }
    return line;
  }
}

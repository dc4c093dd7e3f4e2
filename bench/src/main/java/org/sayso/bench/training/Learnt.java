package org.sayso.bench.training;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * An array at the end of a course.
 *
 * @param name its name in the network
 * @param origin its name in the encoder's file, or in the model's
 * @param numbers outermost first
 * @param shape its lengths, outermost first
 */
record Learnt(String name, String origin, float[] numbers, long[] shape) {
  /**
   * The mean of two courses that began with the same numbers: better than either alone, for what
   * chance did to one it did not do to the other (Wortsman et al. 2022, "Model soups").
   */
  static List<Learnt> mean(List<Learnt> one, List<Learnt> other) {
    List<Learnt> means = new ArrayList<>();
    for (int i = 0; i < one.size(); i++) {
      means.add(one.get(i).mean(other.get(i)));
    }
    return means;
  }

  private Learnt mean(Learnt other) {
    float[] means = new float[numbers.length];
    for (int i = 0; i < means.length; i++) {
      means[i] = (numbers[i] + other.numbers[i]) / 2;
    }
    return new Learnt(name, origin, means, shape);
  }

  /** Keeps what a course taught, to the last bit. */
  static void write(List<Learnt> all, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
    data.writeInt(all.size());
    for (Learnt learnt : all) {
      data.writeUTF(learnt.name);
      data.writeUTF(learnt.origin);
      data.writeInt(learnt.shape.length);
      for (long length : learnt.shape) {
        data.writeLong(length);
      }
      for (float number : learnt.numbers) {
        data.writeFloat(number);
      }
    }
    data.flush();
  }

  /** What {@link #write} kept. */
  static List<Learnt> read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    List<Learnt> all = new ArrayList<>();
    for (int left = data.readInt(); left > 0; left--) {
      all.add(one(data));
    }
    return all;
  }

  private static Learnt one(DataInputStream data) throws IOException {
    String name = data.readUTF();
    String origin = data.readUTF();
    long[] shape = new long[data.readInt()];
    long size = 1;
    for (int i = 0; i < shape.length; i++) {
      shape[i] = data.readLong();
      size *= shape[i];
    }
    float[] numbers = new float[(int) size];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = data.readFloat();
    }
    return new Learnt(name, origin, numbers, shape);
  }
}

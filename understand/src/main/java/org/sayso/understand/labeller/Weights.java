package org.sayso.understand.labeller;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * What training learned, as named arrays of numbers and nothing else. Those named {@code head.…}
 * are the labeller's own; the others replace the encoder's arrays of the same names.
 */
public final class Weights {
  private static final int MAGIC = 0x53415953;

  private final Map<String, Numbers> byName;

  /**
   * An array.
   *
   * @param kind how the numbers are kept
   * @param shape its lengths, outermost first; empty for a single number
   * @param bytes the numbers, outermost first, little-endian
   */
  public record Numbers(Kind kind, long[] shape, byte[] bytes) {
    /** How a number is kept. */
    public enum Kind {
      FLOAT,
      INT8,
      UINT8
    }

    /** The floats of an array of floats. */
    public float[] floats() {
      float[] floats = new float[bytes.length / Float.BYTES];
      ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).asFloatBuffer().get(floats);
      return floats;
    }

    /** An array of floats. */
    public static Numbers of(float[] floats, long... shape) {
      ByteBuffer bytes =
          ByteBuffer.allocate(floats.length * Float.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      bytes.asFloatBuffer().put(floats);
      return new Numbers(Kind.FLOAT, shape, bytes.array());
    }
  }

  /** These arrays, in this order. */
  public Weights(Map<String, Numbers> byName) {
    this.byName = new LinkedHashMap<>(byName);
  }

  /** The arrays with their names, in order. */
  public Map<String, Numbers> all() {
    return java.util.Collections.unmodifiableMap(byName);
  }

  /** The floats of this name; fails where training wrote none. */
  float[] floats(String name) {
    return Optional.ofNullable(byName.get(name))
        .orElseThrow(() -> new IllegalArgumentException("the labeller's model has no " + name))
        .floats();
  }

  /** Reads what {@link #write} wrote, and closes the stream. */
  public static Weights read(InputStream stream) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)))) {
      if (in.readInt() != MAGIC) {
        throw new IOException("not a model of the labeller");
      }
      Map<String, Numbers> all = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        all.put(in.readUTF(), numbers(in));
      }
      return new Weights(all);
    }
  }

  private static Numbers numbers(DataInputStream in) throws IOException {
    Numbers.Kind kind = Numbers.Kind.values()[in.readByte()];
    long[] shape = new long[in.readByte()];
    for (int i = 0; i < shape.length; i++) {
      shape[i] = in.readInt();
    }
    return new Numbers(kind, shape, in.readNBytes(in.readInt()));
  }

  /** Writes all arrays, compressed; the same arrays give the same bytes. Closes the stream. */
  public void write(OutputStream stream) throws IOException {
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new GZIPOutputStream(stream)))) {
      out.writeInt(MAGIC);
      out.writeInt(byName.size());
      for (Map.Entry<String, Numbers> entry : byName.entrySet()) {
        out.writeUTF(entry.getKey());
        write(entry.getValue(), out);
      }
    }
  }

  private static void write(Numbers numbers, DataOutputStream out) throws IOException {
    out.writeByte(numbers.kind().ordinal());
    out.writeByte(numbers.shape().length);
    for (long length : numbers.shape()) {
      out.writeInt((int) length);
    }
    out.writeInt(numbers.bytes().length);
    out.write(numbers.bytes());
  }
}

package org.sayso.bench.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The arrays of the encoder before training, from its ONNX file (ModelProto.graph 7,
 * GraphProto.initializer 5; TensorProto: dims 1, data_type 2, float_data 4, int32_data 5, name 8,
 * raw_data 9). What is quantised is made into floats again, so that training begins where the
 * quantised encoder stands.
 */
final class Base {
  private static final String FILE = "/all-minilm-l6-v2-q.onnx";
  private static final int FLOAT = 1;
  private static final int UINT8 = 2;
  private static final int INT8 = 3;

  private final Map<String, Tensor> tensors = new LinkedHashMap<>();

  private record Tensor(List<Long> dims, int type, ByteBuffer data) {
    float at(int index) {
      return switch (type) {
        case FLOAT -> data.getFloat(index * Float.BYTES);
        case UINT8 -> data.get(index) & 0xff;
        default -> data.get(index);
      };
    }

    int size() {
      return (int) dims.stream().mapToLong(d -> d).reduce(1, (a, b) -> a * b);
    }
  }

  private Base() {}

  static Base load() throws IOException {
    Base base = new Base();
    try (InputStream in = Objects.requireNonNull(Base.class.getResourceAsStream(FILE), FILE)) {
      ByteBuffer model = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
      base.each(model, 7, graph -> base.each(graph, 5, base::tensor));
    }
    return base;
  }

  /** The lengths of an array, outermost first. */
  long[] shape(String name) {
    return find(name).dims().stream().mapToLong(d -> d).toArray();
  }

  /** The floats of an array kept as floats. */
  float[] floats(String name) {
    Tensor tensor = find(name);
    float[] floats = new float[tensor.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = tensor.at(i);
    }
    return floats;
  }

  /**
   * The floats of an array kept as bytes, {@code name_quantized}, by its scales and zero points.
   */
  float[] dequantised(String name) {
    Tensor bytes = find(name + "_quantized");
    Tensor scale = find(name + "_scale");
    Tensor zero = find(name + "_zero_point");
    int columns = scale.size();
    float[] floats = new float[bytes.size()];
    for (int i = 0; i < floats.length; i++) {
      int column = columns == 1 ? 0 : i % columns;
      floats[i] = (bytes.at(i) - zero.at(column)) * scale.at(column);
    }
    return floats;
  }

  /**
   * The names of the layers' matrices, lowest first; in a layer: query, key, value, out, up, down.
   */
  List<String> matrices() {
    return tensors.keySet().stream()
        .filter(n -> n.startsWith("onnx::MatMul_") && n.endsWith("_quantized"))
        .map(n -> n.substring(0, n.length() - "_quantized".length()))
        .sorted(java.util.Comparator.comparing(n -> Integer.parseInt(n.replaceAll("\\D", ""))))
        .toList();
  }

  private Tensor find(String name) {
    return Objects.requireNonNull(tensors.get(name), name);
  }

  private void tensor(ByteBuffer message) {
    List<Long> dims = new ArrayList<>();
    int[] type = new int[1];
    String[] name = {""};
    ByteBuffer[] data = {ByteBuffer.allocate(0)};
    fields(
        message,
        (number, value, bytes) -> {
          if (number == 1) {
            addAll(dims, value, bytes);
          } else if (number == 2) {
            type[0] = (int) value;
          } else if (number == 8) {
            name[0] = StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
          } else if (number == 4 || number == 9) {
            data[0] = bytes;
          } else if (number == 5) {
            data[0] = ints(value, bytes);
          }
        });
    tensors.put(name[0], new Tensor(dims, type[0], data[0]));
  }

  private static void addAll(List<Long> dims, long value, ByteBuffer packed) {
    if (packed == null) {
      dims.add(value);
      return;
    }
    while (packed.hasRemaining()) {
      dims.add(varint(packed));
    }
  }

  /** Small integers, one by one or packed, as bytes. */
  private static ByteBuffer ints(long value, ByteBuffer packed) {
    if (packed == null) {
      return ByteBuffer.wrap(new byte[] {(byte) value});
    }
    ByteBuffer bytes = ByteBuffer.allocate(packed.remaining());
    while (packed.hasRemaining()) {
      bytes.put((byte) varint(packed));
    }
    return bytes.flip();
  }

  private interface Field {
    /** A field's number and its value, or its bytes (else null). */
    void accept(int number, long value, ByteBuffer bytes);
  }

  private void each(ByteBuffer message, int wanted, java.util.function.Consumer<ByteBuffer> next) {
    fields(
        message,
        (number, value, bytes) -> {
          if (number == wanted && bytes != null) {
            next.accept(bytes);
          }
        });
  }

  private static void fields(ByteBuffer message, Field consumer) {
    while (message.hasRemaining()) {
      long key = varint(message);
      int number = (int) (key >>> 3);
      switch ((int) (key & 7)) {
        case 0 -> consumer.accept(number, varint(message), null);
        case 5 -> consumer.accept(number, 0, bytes(message, Integer.BYTES));
        case 1 -> consumer.accept(number, 0, bytes(message, Long.BYTES));
        default -> consumer.accept(number, 0, bytes(message, (int) varint(message)));
      }
    }
  }

  private static ByteBuffer bytes(ByteBuffer message, int size) {
    ByteBuffer slice = message.slice(message.position(), size).order(ByteOrder.LITTLE_ENDIAN);
    message.position(message.position() + size);
    return slice;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (long) (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}

package org.sayso.understand.labeller;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * Changes an encoder in the ONNX format: keeps its lowest layers, gives out what the highest of
 * them says, and puts learned arrays in the place of its own. The few fields needed are read from
 * the protocol buffer by hand (ModelProto.graph 7; GraphProto.node 1, initializer 5, output 12;
 * NodeProto.name 3; ValueInfoProto.name 1; TensorProto: dims 1, data_type 2, name 8, raw_data 9).
 */
final class Graph {
  private static final int GRAPH = 7;
  private static final int NODE = 1;
  private static final int NODE_NAME = 3;
  private static final int INITIALIZER = 5;
  private static final int OUTPUT = 12;
  private static final int NAME = 1;
  private static final int DIMS = 1;
  private static final int TYPE = 2;
  private static final int TENSOR_NAME = 8;
  private static final int RAW = 9;

  private final int layers;
  private final Map<String, Weights.Numbers> learned;

  Graph(int layers, Map<String, Weights.Numbers> learned) {
    this.layers = layers;
    this.learned = learned;
  }

  /** The name of the only output that is left. */
  String output() {
    return "/encoder/layer." + (layers - 1) + "/output/LayerNorm/Add_1_output_0";
  }

  /** The model without what lies above its lowest layers, and with the learned arrays. */
  byte[] changed(byte[] model) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(model.length);
    each(
        ByteBuffer.wrap(model),
        (key, field) -> put(out, key, number(key) == GRAPH ? graph(field) : field));
    return out.toByteArray();
  }

  private byte[] graph(byte[] graph) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(graph.length);
    each(
        ByteBuffer.wrap(graph),
        (key, field) -> {
          boolean above = number(key) == NODE && isAbove(text(field, NODE_NAME));
          if (!above && number(key) != OUTPUT) {
            put(out, key, number(key) == INITIALIZER ? learned(field) : field);
          }
        });
    put(out, tag(OUTPUT), named(output()));
    return out.toByteArray();
  }

  private boolean isAbove(String node) {
    List<String> parts = List.of(node.split("/"));
    boolean layer = parts.size() > 2 && parts.get(2).startsWith("layer.");
    return node.startsWith("/pooler")
        || layer && Integer.parseInt(parts.get(2).substring("layer.".length())) >= layers;
  }

  private byte[] learned(byte[] initializer) {
    String name = text(initializer, TENSOR_NAME);
    Weights.Numbers numbers = learned.get(name);
    return numbers == null ? initializer : tensor(name, numbers);
  }

  private static byte[] tensor(String name, Weights.Numbers numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (long length : numbers.shape()) {
      putVarint(out, DIMS << 3);
      putVarint(out, length);
    }
    putVarint(out, TYPE << 3);
    putVarint(out, type(numbers.kind()));
    put(out, tag(TENSOR_NAME), name.getBytes(StandardCharsets.UTF_8));
    put(out, tag(RAW), numbers.bytes());
    return out.toByteArray();
  }

  /** TensorProto.DataType. */
  private static int type(Weights.Numbers.Kind kind) {
    return switch (kind) {
      case FLOAT -> 1;
      case UINT8 -> 2;
      case INT8 -> 3;
    };
  }

  /** A ValueInfoProto without a type: it is inferred. */
  private static byte[] named(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    put(out, tag(NAME), name.getBytes(StandardCharsets.UTF_8));
    return out.toByteArray();
  }

  private static String text(byte[] message, int number) {
    String[] found = {""};
    each(
        ByteBuffer.wrap(message),
        (key, field) -> {
          if (number(key) == number) {
            found[0] = new String(field, StandardCharsets.UTF_8);
          }
        });
    return found[0];
  }

  /** Every field of a message: a number's bytes, or the bytes of whatever has a length. */
  private static void each(ByteBuffer message, BiConsumer<Long, byte[]> consumer) {
    while (message.hasRemaining()) {
      long key = varint(message);
      int size =
          switch ((int) (key & 7)) {
            case 0 -> widthOfVarint(message);
            case 1 -> Long.BYTES;
            case 2 -> (int) varint(message);
            case 5 -> Integer.BYTES;
            default -> throw new IllegalArgumentException("not an ONNX model");
          };
      byte[] field = new byte[size];
      message.get(field);
      consumer.accept(key, field);
    }
  }

  private static void put(ByteArrayOutputStream out, long key, byte[] field) {
    putVarint(out, key);
    if ((key & 7) == 2) {
      putVarint(out, field.length);
    }
    out.writeBytes(field);
  }

  private static int number(long key) {
    return (int) (key >>> 3);
  }

  private static long tag(int number) {
    return ((long) number << 3) | 2;
  }

  private static int widthOfVarint(ByteBuffer in) {
    int width = 1;
    while (in.get(in.position() + width - 1) < 0) {
      width++;
    }
    return width;
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

  private static void putVarint(ByteArrayOutputStream out, long value) {
    long left = value;
    while ((left & ~0x7fL) != 0) {
      out.write((int) (left & 0x7f | 0x80));
      left >>>= 7;
    }
    out.write((int) left);
  }
}

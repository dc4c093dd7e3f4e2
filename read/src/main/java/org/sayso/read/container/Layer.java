package org.sayso.read.container;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.model.article.PassedOver;
import org.sayso.read.input.Found;
import org.sayso.read.input.Passed;
import org.sayso.read.input.Unreadable;

/** A container that is open, and what was passed over in it so far. Not thread-safe. */
final class Layer implements Closeable {
  private final String path;
  private final Contents contents;
  private final boolean container;
  private final Map<String, Integer> passed = new TreeMap<>();
  private boolean gave;

  private Layer(String path, Contents contents, boolean container) {
    this.path = path;
    this.contents = contents;
    this.container = container;
  }

  static Layer container(String path, Contents contents) {
    return new Layer(path, contents, true);
  }

  static Layer shelf(String path, Contents contents) {
    return new Layer(path, contents, false);
  }

  boolean isContainer() {
    return container;
  }

  String path() {
    return path;
  }

  Optional<Piece> next() throws IOException {
    return contents.next();
  }

  String where() {
    return contents.where();
  }

  OptionalInt left() {
    return contents.left();
  }

  void passOver(String kind) {
    passed.merge(kind, 1, Integer::sum);
  }

  /** Something in it is no picture and the like. */
  void give() {
    gave = true;
  }

  /**
   * What there is to tell at its end: how many of which kind were passed over, or that it is empty.
   */
  Optional<Found> remark() {
    String kinds = kinds();
    if (gave) {
      return kinds.isEmpty()
          ? Optional.empty()
          : Optional.of(new Passed(new PassedOver(path, kinds)));
    }
    String reason =
        kinds.isEmpty()
            ? "it is empty; there is nothing to read"
            : "it holds no article, only " + kinds + "; name a file itself to have it tried";
    return Optional.of(Unreadable.at(path, reason, ""));
  }

  private String kinds() {
    return passed.entrySet().stream()
        .map(e -> e.getValue() + " " + e.getKey())
        .collect(Collectors.joining(", "));
  }

  @Override
  public void close() {
    closeQuietly(contents);
  }

  /** What was read stays good where a file does not close. */
  static void closeQuietly(Closeable closeable) {
    try {
      closeable.close();
    } catch (IOException | RuntimeException e) {
      // Nothing more is read from it.
    }
  }
}

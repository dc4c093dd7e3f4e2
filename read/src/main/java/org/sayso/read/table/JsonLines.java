package org.sayso.read.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.sayso.read.table.Lines.Line;

/**
 * JSON objects one after another: one a line, or each over several lines. A line that is no object
 * is told, and the next one follows. Not thread-safe.
 */
final class JsonLines implements Rows {
  static final ObjectReader JSON =
      new ObjectMapper()
          .reader()
          .with(com.fasterxml.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Lines lines;
  private long at;

  JsonLines(Reader in) {
    this.lines = new Lines(in);
  }

  @Override
  public String where() {
    return "line " + at;
  }

  @Override
  public Optional<Row> next() throws IOException {
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      at = line.get().number();
      if (!line.get().text().isBlank()) {
        return Optional.of(row(line.get()));
      }
    }
    return Optional.empty();
  }

  private Row row(Line line) throws IOException {
    if (!line.isWhole()) {
      return Row.bad(
          line.number(),
          "the line has more than %,d characters, more than one article may have; split it"
              .formatted(LONGEST));
    }
    try {
      return good(line.number(), line.text());
    } catch (JacksonException e) {
      return goesOn(line).orElseGet(() -> broken(line, e));
    }
  }

  private static Row broken(Line line, JacksonException e) {
    return Row.bad(
        line.number(),
        "the line is no JSON object (" + e.getOriginalMessage() + "); mend or remove it");
  }

  private static Row good(long line, String text) throws JacksonException {
    JsonNode node = JSON.readTree(text);
    return node.isObject()
        ? Row.good(line, node)
        : Row.bad(line, "the line is JSON but no object; each article must be one: {…}");
  }

  /** The object that begins in this line and ends in a later one; empty where there is none. */
  private Optional<Row> goesOn(Line first) throws IOException {
    if (!first.text().strip().startsWith("{")) {
      return Optional.empty();
    }
    JsonDepth depth = new JsonDepth();
    StringBuilder all = new StringBuilder(first.text());
    boolean open = depth.after(first.text()) > 0;
    for (Optional<Line> line = open ? lines.next() : Optional.empty();
        line.isPresent();
        line = lines.next()) {
      if (all.length() > LONGEST || line.get().text().startsWith("{\"")) {
        lines.putBack(line.get());
        return Optional.empty();
      }
      all.append('\n').append(line.get().text());
      if (depth.after("\n" + line.get().text()) <= 0) {
        return Optional.of(ended(first.number(), all.toString()));
      }
    }
    return Optional.empty();
  }

  private static Row ended(long line, String text) {
    try {
      return good(line, text);
    } catch (JacksonException e) {
      return Row.bad(
          line,
          "what begins here is no JSON object (%s); mend or remove it"
              .formatted(e.getOriginalMessage()));
    }
  }
}

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
    return lines.where();
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
      return line.text().startsWith("{") ? goesOn(line, e) : broken(line, e);
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

  /** The object that begins in this line and ends in a later one, before another one begins. */
  private Row goesOn(Line first, JacksonException why) throws IOException {
    JsonDepth depth = new JsonDepth();
    StringBuilder all = new StringBuilder(first.text());
    boolean open = depth.after(first.text()) > 0;
    Optional<Line> line = open ? lines.next() : Optional.empty();
    while (line.isPresent() && all.length() <= LONGEST) {
      if (line.get().text().startsWith("{")) {
        lines.putBack(line.get());
        break;
      }
      at = line.get().number();
      all.append('\n').append(line.get().text());
      if (depth.after("\n" + line.get().text()) <= 0) {
        return ended(first.number(), all.toString());
      }
      line = lines.next();
    }
    return at == first.number() ? broken(first, why) : unended(first.number());
  }

  private Row unended(long line) {
    return Row.bad(
        line,
        "what begins here and goes on to line %d is no JSON object; mend or remove it"
            .formatted(at));
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

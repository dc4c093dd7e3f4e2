package org.sayso.read.table;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.sayso.read.container.Damage;

/**
 * The objects of one JSON array, of any length: one of them is in memory at a time. Not
 * thread-safe.
 */
final class JsonArray implements Rows {
  private final Reader in;
  private long number;
  private long line = 1;

  JsonArray(Reader in) {
    this.in = in;
  }

  @Override
  public String where() {
    return "article %d, line %d".formatted(number, line);
  }

  @Override
  public Optional<Row> next() throws IOException {
    int c = take();
    while (c >= 0 && c != '{') {
      c = take();
    }
    return c < 0 ? Optional.empty() : Optional.of(begun());
  }

  /** The object whose brace was taken. */
  Row begun() throws IOException {
    number++;
    long begun = line;
    return row(object(), begun);
  }

  private Row row(String object, long begun) {
    String where = "article %d, line %d".formatted(number, begun);
    try {
      JsonNode node = JsonLines.JSON.readTree(object);
      return new Row(String.valueOf(number), where, Optional.of(node), "");
    } catch (JacksonException e) {
      String problem =
          "what begins here is no JSON object (%s); mend or remove it"
              .formatted(e.getOriginalMessage());
      return new Row(String.valueOf(number), where, Optional.empty(), problem);
    }
  }

  private String object() throws IOException {
    JsonDepth depth = new JsonDepth();
    StringBuilder object = new StringBuilder("{");
    depth.after('{');
    int c = take();
    while (c >= 0) {
      object.append((char) c);
      if (depth.after((char) c) == 0) {
        return object.toString();
      }
      if (object.length() > LONGEST) {
        throw new Damage(
            "the object has no end within %,d characters; a quotation mark or brace is missing in it"
                .formatted(LONGEST));
      }
      c = take();
    }
    throw new Damage("the file ends in the middle of an object; get it again from where it came");
  }

  /** The next character; -1 at the end. */
  int take() throws IOException {
    int c = in.read();
    line += c == '\n' ? 1 : 0;
    return c;
  }
}

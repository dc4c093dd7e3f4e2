package org.sayso.engine.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes one JSON value into memory, in the order of the calls. Not thread-safe. */
final class JsonOut {
  private static final JsonFactory FACTORY = new JsonFactory();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json;

  private JsonOut() {
    try {
      json = FACTORY.createGenerator(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The value that these calls write. */
  static String render(Consumer<JsonOut> calls) {
    JsonOut out = new JsonOut();
    calls.accept(out);
    out.quietly(out.json::close);
    return out.text.toString();
  }

  JsonOut object(Runnable body) {
    quietly(json::writeStartObject);
    body.run();
    quietly(json::writeEndObject);
    return this;
  }

  JsonOut object(String key, Runnable body) {
    quietly(() -> json.writeFieldName(key));
    return object(body);
  }

  /** An array of objects, one for each item. */
  <T> JsonOut objects(String key, Collection<T> items, Consumer<T> body) {
    return array(key, items, item -> object(() -> body.accept(item)));
  }

  /** An array of whatever the body writes for each item. */
  <T> JsonOut array(String key, Collection<T> items, Consumer<T> body) {
    quietly(() -> json.writeArrayFieldStart(key));
    items.forEach(body);
    quietly(json::writeEndArray);
    return this;
  }

  JsonOut strings(String key, Collection<String> values) {
    return array(key, values, v -> quietly(() -> json.writeString(WellFormed.of(v))));
  }

  JsonOut field(String key, String value) {
    quietly(() -> json.writeStringField(key, WellFormed.of(value)));
    return this;
  }

  /** The value as text, or {@code null} where it is absent. */
  JsonOut field(String key, Optional<?> value) {
    return value.isPresent() ? field(key, value.get().toString()) : nothing(key);
  }

  JsonOut field(String key, long value) {
    quietly(() -> json.writeNumberField(key, value));
    return this;
  }

  JsonOut field(String key, double value) {
    quietly(() -> json.writeNumberField(key, value));
    return this;
  }

  JsonOut flag(String key, boolean value) {
    quietly(() -> json.writeBooleanField(key, value));
    return this;
  }

  JsonOut nothing(String key) {
    quietly(() -> json.writeNullField(key));
    return this;
  }

  private void quietly(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One call to Jackson, whose checked exception cannot happen in memory. */
  private interface Step {
    void run() throws IOException;
  }
}

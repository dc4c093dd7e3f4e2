package org.sayso.read.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.function.BiConsumer;
import org.sayso.model.SaysoException;

/**
 * One object of JSON a line, read one at a time; a line that is none refuses the file. Stateless.
 */
public final class JsonRows {
  private static final int LONGEST = 50_000_000;
  private static final String AGAIN = "fetch the file again; nothing of it was taken";
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private JsonRows() {}

  /**
   * Gives every object with its place.
   *
   * @throws SaysoException where a line is no object, or the bytes are no UTF-8
   */
  public static void read(Source source, BiConsumer<Spot, JsonNode> each) {
    long line = 1;
    try (Reader reader = Text.of(source.opening().open())) {
      StringBuilder text = new StringBuilder();
      for (int c = reader.read(); c >= 0; c = reader.read()) {
        if (c == '\n') {
          give(text, new Spot(source.shown(), line++, 1), each);
        } else {
          text.append((char) c);
          refuseLong(text, source, line);
        }
      }
      give(text, new Spot(source.shown(), line, 1), each);
    } catch (CharacterCodingException e) {
      throw new SaysoException(
          new Spot(source.shown(), line, 1) + ": the bytes from here on are no UTF-8", AGAIN, e);
    } catch (IOException e) {
      throw new SaysoException(source.shown() + ": " + e.getMessage(), "check the file", e);
    }
  }

  private static void refuseLong(StringBuilder text, Source source, long line) {
    if (text.length() > LONGEST) {
      throw new Spot(source.shown(), line, 1)
          .flaw("the line has no end", "write one object in a line");
    }
  }

  private static void give(StringBuilder text, Spot spot, BiConsumer<Spot, JsonNode> each) {
    String line = text.toString();
    text.setLength(0);
    if (line.isBlank()) {
      return;
    }
    try {
      JsonNode node = JSON.readTree(line);
      if (!node.isObject()) {
        throw spot.flaw("the line is no object of JSON", "write one object in a line");
      }
      each.accept(spot, node);
    } catch (JsonProcessingException e) {
      long column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      throw new SaysoException(
          new Spot(spot.file(), spot.line(), column)
              + ": this is no JSON: "
              + e.getOriginalMessage(),
          AGAIN,
          e);
    }
  }
}

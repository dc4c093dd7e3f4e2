package org.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.sayso.model.article.Article;
import org.sayso.model.article.ArticleId;
import org.sayso.model.article.Block;
import org.sayso.model.article.BlockKind;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Span;
import org.sayso.understand.corenlp.CoreNlpEngine;
import org.sayso.understand.event.EventFinder;
import org.sayso.understand.factuality.FactualityReader;
import org.sayso.understand.language.LanguageEngine;
import org.sayso.understand.time.DateReader;

/**
 * Types events whose two sides are told, as the peer is told them. Writes a record for each text,
 * with the words of the gold as actor and recipient and the type that the rules choose between
 * them; where no word tells of an event there is none. The gold's types are not read.
 */
final class Pairs {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final LanguageEngine engine;
  private final EventFinder finder =
      new EventFinder(FactualityReader.standard(), DateReader.standard());
  private final Map<String, ObjectNode> records = new LinkedHashMap<>();

  private Pairs(LanguageEngine engine) {
    this.engine = engine;
  }

  /** From the folder with {@code gold.jsonl} and {@code text} to a file of records. */
  static void write(Path folder, Path out) throws IOException {
    Pairs pairs = new Pairs(CoreNlpEngine.load());
    for (String line : Files.readAllLines(folder.resolve("gold.jsonl"))) {
      pairs.take(folder.resolve("text"), JSON.readTree(line));
    }
    Files.write(out, pairs.records.values().stream().map(JsonNode::toString).toList());
  }

  private void take(Path texts, JsonNode row) throws IOException {
    String name = row.get("file").asText();
    String text = Files.readString(texts.resolve(name));
    ObjectNode record = records.computeIfAbsent(name, n -> JSON.createObjectNode().put("path", n));
    ArrayNode events = record.withArray("events");
    Optional<Span> source = first(row.get("source"), text);
    Optional<Span> target = first(row.get("target"), text);
    finder
        .typeBetween(engine.parse(article(name, text)), source, target)
        .ifPresent(
            type -> {
              ObjectNode event = events.addObject().put("type", type.label());
              event.set("actor", row.get("source"));
              event.set("recipient", row.get("target"));
            });
  }

  private static Article article(String name, String text) {
    List<Block> body = List.of(new Block(new Span(0, text.length()), BlockKind.BODY));
    return new Article(ArticleId.of(text), name, Metadata.NONE, text, body, List.of());
  }

  /** In UTF-16; empty where the gold names nobody. */
  private static Optional<Span> first(JsonNode spans, String text) {
    return StreamSupport.stream(spans.spliterator(), false).map(s -> span(s, text)).findFirst();
  }

  private static Span span(JsonNode span, String text) {
    return new Span(
        text.offsetByCodePoints(0, span.get("start").asInt()),
        text.offsetByCodePoints(0, span.get("end").asInt()));
  }
}

package org.sayso.engine.match;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.engine.listed.MatchExample;

/** Reads the body of a request. */
final class Body {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int MOST_QUERIES = 100;

  private Body() {}

  /** The queries by their keys, in their order. */
  static Map<String, MatchExample> queries(String body) {
    JsonNode root = tree(body);
    JsonNode queries = root.path("queries");
    if (!queries.isObject()) {
      throw Refused.parameter("The body must be an object with an object “queries”.");
    }
    refuseWeights(root);
    Map<String, MatchExample> examples = new LinkedHashMap<>();
    queries.properties().stream()
        .filter(query -> !query.getValue().isNull())
        .forEach(query -> examples.put(query.getKey(), example(query.getKey(), query.getValue())));
    if (examples.isEmpty()) {
      throw Refused.query("No queries provided.");
    }
    if (examples.size() > MOST_QUERIES) {
      throw Refused.query("Too many queries in one batch (limit: " + MOST_QUERIES + ")");
    }
    return examples;
  }

  private static JsonNode tree(String body) {
    try {
      return JSON.readTree(body);
    } catch (JsonProcessingException e) {
      throw Refused.parameter(
          "The body is no JSON: line %d, column %d: %s"
              .formatted(
                  e.getLocation().getLineNr(),
                  e.getLocation().getColumnNr(),
                  e.getOriginalMessage()));
    }
  }

  private static void refuseWeights(JsonNode root) {
    for (String field : List.of("weights", "config")) {
      if (!root.path(field).isEmpty()) {
        throw Refused.query("The algorithm sayso has no " + field + " to set.");
      }
    }
  }

  private static MatchExample example(String key, JsonNode query) {
    if (!query.path("schema").isTextual() || !query.path("properties").isObject()) {
      throw Refused.parameter(
          "queries." + key + ": a query needs a “schema” and an object “properties”");
    }
    Map<String, List<String>> properties = new LinkedHashMap<>();
    query
        .get("properties")
        .properties()
        .forEach(property -> properties.put(property.getKey(), values(property.getValue())));
    Optional<String> id = Optional.of(query.path("id").asText()).filter(i -> !i.isEmpty());
    return new MatchExample(id, query.get("schema").asText(), properties);
  }

  /** A bare word or a list of words. */
  private static List<String> values(JsonNode given) {
    List<String> values = new ArrayList<>();
    if (given.isArray()) {
      given.forEach(value -> values.addAll(values(value)));
    } else if (given.isValueNode() && !given.isNull() && !given.asText().isBlank()) {
      values.add(given.asText().strip());
    }
    return values;
  }
}

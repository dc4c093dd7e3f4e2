package org.sayso.read.ftm;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.sayso.read.form.Spot;

/** One entity as a line has it. */
record FtmLine(JsonNode node, Spot spot) {
  FtmLine {
    if (text(node, "id").isBlank() || text(node, "schema").isBlank()) {
      throw spot.flaw(
          "the line has no id or no schema", "bring one FollowTheMoney entity in a line");
    }
  }

  String id() {
    return text(node, "id");
  }

  String schema() {
    return text(node, "schema");
  }

  String caption() {
    return text(node, "caption");
  }

  boolean isTarget() {
    return node.path("target").asBoolean(false);
  }

  boolean saysTarget() {
    return node.has("target");
  }

  /** The values of a property, in order; a value may be an entity itself, then its id counts. */
  List<String> all(String property) {
    List<String> values = new ArrayList<>();
    JsonNode said = node.path("properties").path(property);
    if (said.isArray()) {
      said.forEach(v -> add(v, values));
    } else {
      add(said, values);
    }
    return values;
  }

  private static void add(JsonNode value, List<String> to) {
    String words = value.isObject() ? text(value, "id") : value.asText("");
    if (!words.isBlank()) {
      to.add(words);
    }
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText("").strip();
  }
}

package org.sayso.read.html;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says about its article in JSON-LD (schema.org {@code NewsArticle} and its kin), also
 * inside {@code @graph} and lists, with references by {@code @id} followed. Broken JSON says
 * nothing. Immutable.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int DEEPEST = 12;

  private final List<JsonNode> articles = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();

  private JsonLd() {}

  static JsonLd of(Document page) {
    JsonLd all = new JsonLd();
    for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
      parse(script.data()).ifPresent(node -> all.collect(node, 0));
    }
    return all;
  }

  private static Optional<JsonNode> parse(String data) {
    String json =
        data.strip()
            .replaceAll("^\\s*(?:<!--|<!\\[CDATA\\[|//<!\\[CDATA\\[)", "")
            .replaceAll("(?://)?(?:-->|\\]\\]>)\\s*;?\\s*$", "");
    try {
      return Optional.ofNullable(JSON.readTree(json));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isObject()) {
      if (node.path("@id").isTextual() && node.size() > 1) {
        byId.putIfAbsent(node.get("@id").asText(), node);
      }
      if (isArticle(node)) {
        articles.add(node);
      }
    }
    node.forEach(child -> collect(child, depth + 1));
  }

  private static boolean isArticle(JsonNode node) {
    return items(node.path("@type"))
        .anyMatch(
            t ->
                t.asText()
                    .matches("(?:.*[/#])?(?:\\w*Article|\\w*BlogPosting|Report|LiveBlogPosting)"));
  }

  private static Stream<JsonNode> items(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  /** The first article's plain words under a key, mark-up entities resolved. */
  Optional<String> words(String key) {
    return articles.stream()
        .flatMap(a -> items(a.path(key)))
        .filter(JsonNode::isTextual)
        .map(n -> clean(n.asText()))
        .filter(s -> !s.isEmpty())
        .findFirst();
  }

  /** The names of the things under a key, as the first article that has any gives them. */
  List<String> names(String key) {
    return articles.stream()
        .map(a -> items(a.path(key)).flatMap(this::name).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<String> name(JsonNode node) {
    JsonNode whole =
        node.path("name").isMissingNode()
            ? byId.getOrDefault(node.path("@id").asText(), node)
            : node;
    Stream<JsonNode> found = whole.isTextual() ? Stream.of(whole) : items(whole.path("name"));
    return found.filter(JsonNode::isTextual).map(n -> clean(n.asText())).filter(s -> !s.isEmpty());
  }

  private static String clean(String words) {
    return Parser.unescapeEntities(words, false)
        .replaceAll("<[^>]{1,200}>", " ")
        .replaceAll("[\\s\\u00a0]+", " ")
        .strip();
  }
}

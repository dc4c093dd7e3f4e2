package org.sayso.read.about;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.sayso.read.scrape.Bare;

/**
 * What a page says about its article in JSON-LD (schema.org {@code NewsArticle} and its kin), also
 * inside {@code @graph} and lists, with references by {@code @id} followed. Of several articles the
 * one that the window's title names is meant, else the outermost; what no article says, the page's
 * own entry ({@code WebPage}) or its recording may. Broken JSON says nothing. Immutable.
 */
final class JsonLd {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private static final int DEEPEST = 12;
  private static final Pattern OPENING = Pattern.compile("^\\s*(?:<!--|(?://)?<!\\[CDATA\\[)");
  private static final Pattern CLOSING = Pattern.compile("(?://)?(?:-->|\\]\\]>)\\s*;?\\s*$");
  private static final Pattern TAG = Pattern.compile("<[^>]{1,200}>");
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:.*[/#])?(?:\\w*Article|\\w*Posting|Report|Recipe|Review|HowTo)");
  private static final Pattern WORK =
      Pattern.compile(
          "(?:.*[/#])?(?:(?:Web|Item|About|FAQ|QA)Page|CreativeWork|\\w+Object|\\w*Episode|Product)");
  private static final Pattern ORGANIZATION = Pattern.compile(".*(?:Organization|Corporation)");

  /** A thing of the page: how deep it lies, and whether it is an article. */
  private record Thing(JsonNode node, int depth, boolean article) {}

  private final List<Thing> things = new ArrayList<>();
  private final Map<String, JsonNode> byId = new HashMap<>();
  private final String windowTitle;

  private JsonLd(String windowTitle) {
    this.windowTitle = Bare.of(windowTitle);
  }

  static JsonLd of(Document page) {
    JsonLd all = new JsonLd(page.title());
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").toLowerCase(java.util.Locale.ROOT).contains("ld+json")) {
        parse(script.data()).ifPresent(node -> all.collect(node, 0));
      }
    }
    all.things.sort(Comparator.comparingInt(all::rank));
    all.dropNested();
    return all;
  }

  /** Articles that lie deeper than the one that is meant are its parts or what it cites. */
  private void dropNested() {
    if (!things.isEmpty() && things.get(0).article) {
      int depth = things.get(0).depth;
      things.removeIf(t -> t.article && t.depth > depth);
    }
  }

  private static Optional<JsonNode> parse(String data) {
    String json = CLOSING.matcher(OPENING.matcher(data.strip()).replaceFirst("")).replaceFirst("");
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
      boolean article = is(ARTICLE, node);
      if (article || is(WORK, node)) {
        things.add(new Thing(node, depth, article));
      }
    }
    node.forEach(child -> collect(child, depth + 1));
  }

  private int rank(Thing thing) {
    String headline = Bare.of(clean(thing.node.path("headline").asText("")));
    boolean named = headline.length() > 5 && windowTitle.contains(headline);
    return (thing.article ? 0 : 200) + (named ? 0 : 100) + thing.depth;
  }

  private static boolean is(Pattern type, JsonNode node) {
    return items(node.path("@type")).anyMatch(t -> type.matcher(t.asText()).matches());
  }

  private static Stream<JsonNode> items(JsonNode node) {
    return node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
  }

  private Stream<JsonNode> articles() {
    return things.stream().filter(Thing::article).map(Thing::node);
  }

  private Stream<JsonNode> all() {
    return things.stream().map(Thing::node);
  }

  /** The first article's plain words under a key, mark-up entities resolved. */
  Optional<String> words(String key) {
    return articles().flatMap(a -> texts(a.path(key))).findFirst();
  }

  /** All the words that the first article or page with any has under a key. */
  List<String> list(String key) {
    return all()
        .map(a -> texts(a.path(key)).toList())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The first stamp under a key that an article has, else the page's entry. */
  Optional<String> stamp(String key) {
    return all().flatMap(a -> texts(a.path(key))).findFirst();
  }

  /** The addresses of the things under a key: plain, or their {@code url} or {@code @id}. */
  List<String> addresses(String key) {
    return articles()
        .flatMap(a -> items(a.path(key)))
        .flatMap(n -> n.isTextual() ? Stream.of(n) : Stream.of(n.path("url"), n.path("@id")))
        .filter(JsonNode::isTextual)
        .map(n -> n.asText().strip())
        .filter(Addresses::isWeb)
        .distinct()
        .toList();
  }

  /** The names of the things under a key, as the first article or page that has any gives them. */
  List<String> names(String key) {
    return all()
        .map(a -> items(a.path(key)).flatMap(this::names).distinct().toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** The same for those that are not said to be organisations. */
  List<String> people(String key) {
    return all()
        .map(
            a ->
                items(a.path(key))
                    .filter(n -> !is(ORGANIZATION, whole(n)))
                    .flatMap(this::names)
                    .distinct()
                    .toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Stream<String> names(JsonNode node) {
    JsonNode whole = whole(node);
    return texts(whole.isTextual() ? whole : whole.path("name"));
  }

  private JsonNode whole(JsonNode node) {
    return node.path("name").isMissingNode()
        ? byId.getOrDefault(node.path("@id").asText(), node)
        : node;
  }

  private static Stream<String> texts(JsonNode node) {
    return items(node)
        .filter(JsonNode::isValueNode)
        .map(n -> clean(n.asText()))
        .filter(s -> !s.isEmpty() && !s.equals("null"));
  }

  private static String clean(String words) {
    String plain = words.indexOf('&') < 0 ? words : Parser.unescapeEntities(words, false);
    return SPACE.matcher(TAG.matcher(plain).replaceAll(" ")).replaceAll(" ").strip();
  }
}

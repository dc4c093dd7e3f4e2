package org.sayso.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.read.container.Container;
import org.sayso.read.container.Contents;
import org.sayso.read.container.Head;
import org.sayso.read.container.Parcel;
import org.sayso.read.fetch.Web;

/**
 * JSON with articles: one object a line, an array of objects, a single object, an object that wraps
 * a list of articles. JSON whose first object has nothing that could be an article's words is left
 * alone, unless the user says which fields are. Thread-safe.
 */
public final class JsonContainer implements Container {
  private static final JsonFactory JSON = new JsonFactory();

  private final FieldMap map;
  private final Web web;

  /** Reads rows by this map, and pages that rows only name from this web. */
  public JsonContainer(FieldMap map, Web web) {
    this.map = map;
    this.web = web;
  }

  @Override
  public String name() {
    return "a file of JSON objects";
  }

  @Override
  public boolean recognises(Head head) {
    String text = Characters.of(head).stripLeading();
    return text.matches("(?s)(?:\\[\\s*)?\\{\\s*\".*")
        && (isWanted(names(text), head) || list(head).isPresent());
  }

  /** Where in an object its articles are, where it is plainly a list of them in a wrapping. */
  private Optional<List<String>> list(Head head) {
    return JsonList.find(Characters.of(head), this::isArticle);
  }

  private boolean isArticle(Set<String> names) {
    boolean told = map.has(Slot.TITLE, names) || map.has(Slot.URL, names);
    return told && (map.hasWords(names) || web != Web.NONE && map.has(Slot.URL, names));
  }

  private boolean isWanted(FieldNames first, Head head) {
    boolean unseen = !first.isWhole && head.bytes().length == Head.LENGTH;
    return map.isGiven()
        || map.hasWords(first.names)
        || unseen && head.ending().matches("json|jsonl|ndjson")
        || web != Web.NONE && map.has(Slot.URL, first.names);
  }

  @Override
  public Contents open(Parcel parcel) throws IOException {
    String start = Characters.of(parcel.head()).stripLeading();
    Optional<List<String>> list =
        map.hasWords(names(start).names) ? Optional.empty() : list(parcel.head());
    return new RowContents(parcel, rows(start, list, Characters.of(parcel)), map, web);
  }

  private static Rows rows(String start, Optional<List<String>> list, Reader in) {
    if (list.isPresent()) {
      return new JsonList(new JsonArray(in), list.get());
    }
    return start.startsWith("[") ? new JsonArray(in) : new JsonLines(in);
  }

  /** The names of an object's own fields, as far as they were seen. */
  private record FieldNames(Set<String> names, boolean isWhole) {}

  private static FieldNames names(String text) {
    Set<String> names = new HashSet<>();
    try (JsonParser parser = JSON.createParser(text.replaceFirst("^\\[\\s*", ""))) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
      return new FieldNames(names, parser.currentToken() == JsonToken.END_OBJECT);
    } catch (IOException e) {
      return new FieldNames(names, false);
    }
  }
}

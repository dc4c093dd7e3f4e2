package org.sayso.read.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The articles that lie as a list in an object, as the answers of many programs have them: {@code
 * {"response": {"docs": [{…}, {…}]}}}. Of several such objects, one behind the other, all lists are
 * read. One article is in memory at a time. Not thread-safe.
 */
final class JsonList implements Rows {
  private static final JsonFactory JSON = new JsonFactory();
  private static final int DEEPEST = 4;

  private final JsonArray file;
  private final List<String> way;
  private final JsonWay here = new JsonWay();
  private boolean inList;

  /** The lists that lie under these names, from the outermost. */
  JsonList(JsonArray file, List<String> way) {
    this.file = file;
    this.way = List.copyOf(way);
  }

  /** The names that lead to the first list of what is taken for articles. */
  static Optional<List<String>> find(String start, Predicate<Set<String>> isArticle) {
    Deque<String> names = new ArrayDeque<>();
    try (JsonParser parser = JSON.createParser(start)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      return find(parser, names, isArticle);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<List<String>> find(
      JsonParser parser, Deque<String> names, Predicate<Set<String>> isArticle) throws IOException {
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      names.addLast(parser.currentName());
      JsonToken value = parser.nextToken();
      if (value == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
        if (isArticle.test(fields(parser))) {
          return Optional.of(new ArrayList<>(names));
        }
        leaveArray(parser);
      } else if (value == JsonToken.START_OBJECT && names.size() < DEEPEST) {
        Optional<List<String>> inside = find(parser, names, isArticle);
        if (inside.isPresent()) {
          return inside;
        }
      } else if (value == JsonToken.START_ARRAY && parser.currentToken() != JsonToken.END_ARRAY) {
        parser.skipChildren();
        leaveArray(parser);
      } else {
        parser.skipChildren();
      }
      names.removeLast();
    }
    return Optional.empty();
  }

  private static void leaveArray(JsonParser parser) throws IOException {
    while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
      parser.skipChildren();
    }
  }

  /** The names of the object that begins here, those that the start of the file still shows. */
  private static Set<String> fields(JsonParser parser) {
    Set<String> names = new HashSet<>();
    try {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        names.add(parser.currentName());
        parser.nextToken();
        parser.skipChildren();
      }
    } catch (IOException e) {
      // What was seen before the start ends will do.
    }
    return names;
  }

  @Override
  public String where() {
    return file.where();
  }

  @Override
  public Optional<Row> next() throws IOException {
    for (int c = file.take(); c >= 0; c = file.take()) {
      if (inList && c == '{') {
        return Optional.of(file.begun());
      }
      inList = here.after((char) c).equals(way);
    }
    return Optional.empty();
  }
}

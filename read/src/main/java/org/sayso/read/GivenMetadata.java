package org.sayso.read;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.model.SaysoException;
import org.sayso.model.article.Metadata;
import org.sayso.model.article.Skipped;
import org.sayso.model.text.Edtf;
import org.sayso.read.scrape.DateWords;

/**
 * What the user says about files: a JSONL file, one JSON object a line, with {@code file} (or
 * {@code path}, {@code name}, or else the last part of {@code url}) and any of {@code title,
 * published, modified, publisher, authors, language, url, retrieved}, the last as
 * "2024-03-01T10:00:00Z". Of two lines about one file the first counts. Immutable.
 */
public final class GivenMetadata {
  /** Nothing said about anything. */
  public static final GivenMetadata NONE = new GivenMetadata(Map.of(), List.of());

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final DateWords DATES = DateWords.standard();

  private final Map<String, Metadata> byPath;
  private final List<Skipped> problems;

  private GivenMetadata(Map<String, Metadata> byPath, List<Skipped> problems) {
    this.byPath = Map.copyOf(byPath);
    this.problems = List.copyOf(problems);
  }

  /**
   * Reads such a file.
   *
   * @throws SaysoException where the file cannot be read; a broken line is only a {@link
   *     #problems() problem}
   */
  public static GivenMetadata read(Path file) {
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      return parse(file.toString(), text);
    } catch (IOException e) {
      throw new SaysoException(
          "cannot read the metadata file " + file, "Check its name and permissions.", e);
    }
  }

  /** Reads the same from text; the path is for the problems' messages. */
  public static GivenMetadata parse(String path, String jsonl) {
    Map<String, Metadata> entries = new HashMap<>();
    List<Skipped> problems = new ArrayList<>();
    String[] lines = jsonl.replace("\uFEFF", "").split("\r?\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (!lines[i].isBlank()) {
        int number = i + 1;
        entry(lines[i], entries)
            .ifPresent(why -> problems.add(new Skipped(path, why, "line " + number)));
      }
    }
    return new GivenMetadata(entries, problems);
  }

  /** The lines that could not be used, in order, each with its number and the reason. */
  public List<Skipped> problems() {
    return problems;
  }

  /**
   * What is said about a file: by its whole path, else by as much of the end of its path as some
   * line gives, at least the file's name.
   */
  public Optional<Metadata> of(String path) {
    String rest = slashed(path);
    Metadata found = byPath.get(rest);
    while (found == null && rest.indexOf('/') >= 0) {
      rest = rest.substring(rest.indexOf('/') + 1);
      found = byPath.get(rest);
    }
    return Optional.ofNullable(found);
  }

  /** Adds the line's entry; gives the reason where it has none. */
  private static Optional<String> entry(String line, Map<String, Metadata> entries) {
    try {
      JsonNode node = JSON.readTree(line);
      Optional<String> key = key(node);
      key.ifPresent(k -> entries.putIfAbsent(slashed(k), metadata(node)));
      return key.isPresent()
          ? Optional.empty()
          : Optional.of("the line names no file; add \"file\": \"NAME\"");
    } catch (JacksonException e) {
      return Optional.of(
          "the line is no JSON object (" + e.getOriginalMessage() + "); mend or remove it");
    }
  }

  private static Optional<String> key(JsonNode node) {
    return Stream.of("file", "path", "name")
        .flatMap(field -> text(node, field).stream())
        .findFirst()
        .or(() -> text(node, "url").map(GivenMetadata::lastPart));
  }

  private static Metadata metadata(JsonNode node) {
    Metadata said =
        new Metadata(
            text(node, "title"),
            text(node, "publisher"),
            authors(
                node.path("authors").isMissingNode() ? node.path("author") : node.path("authors")),
            date(node, "published"),
            date(node, "modified"),
            text(node, "language"),
            text(node, "url"));
    return said.taken(text(node, "retrieved").flatMap(GivenMetadata::moment));
  }

  private static List<String> authors(JsonNode node) {
    Stream<JsonNode> items =
        node.isArray() ? StreamSupport.stream(node.spliterator(), false) : Stream.of(node);
    return items
        .filter(JsonNode::isTextual)
        .map(n -> n.asText().strip())
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static Optional<Edtf> date(JsonNode node, String field) {
    return text(node, field).flatMap(GivenMetadata::edtf);
  }

  private static Optional<Edtf> edtf(String value) {
    try {
      return Optional.of(new Edtf(value));
    } catch (IllegalArgumentException e) {
      return DATES.stamp(value);
    }
  }

  private static Optional<Instant> moment(String value) {
    try {
      return Optional.of(OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isValueNode() && !value.isNull() && !value.asText().isBlank()
        ? Optional.of(value.asText().strip())
        : Optional.empty();
  }

  private static String lastPart(String url) {
    String bare = url.replaceAll("[?#].*", "").replaceAll("/+$", "");
    return bare.substring(bare.lastIndexOf('/') + 1);
  }

  private static String slashed(String path) {
    String plain = path.replace('\\', '/');
    return plain.startsWith("./") ? plain.substring(2) : plain;
  }
}

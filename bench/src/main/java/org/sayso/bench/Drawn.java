package org.sayso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Draws events and relations at random for a second reader: {@code ./bench/draw RECORDS.jsonl
 * [COUNT [SEED [KIND]]]}. Each is printed in one paragraph with the words around it, those that
 * bear it out in brackets, so that it can be judged without opening the article. The same records,
 * count and seed give the same draw.
 */
public final class Drawn {
  private static final int AROUND = 260;

  /** One event or relation of a record. */
  private record Finding(JsonNode record, JsonNode found, boolean isEvent) {}

  private Drawn() {}

  /** Which findings are drawn from. */
  private enum Kind {
    ALL,
    TYPED,
    UNTYPED;

    /** Whether a finding is drawn from; relations always have a type. */
    boolean takes(Finding finding) {
      return this == ALL || this == TYPED == finding.found.path("type").isTextual();
    }
  }

  /**
   * The file of records, how many findings to draw (200), the seed of the draw (1), and whether to
   * draw only those with a type ({@code typed}) or only events without ({@code untyped}).
   */
  public static void main(String[] arguments) throws IOException {
    int count = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    long seed = arguments.length > 2 ? Long.parseLong(arguments[2]) : 1;
    Kind kind =
        arguments.length > 3 ? Kind.valueOf(arguments[3].toUpperCase(Locale.ROOT)) : Kind.ALL;
    List<Finding> all =
        new ArrayList<>(read(Path.of(arguments[0])).stream().filter(kind::takes).toList());
    Collections.shuffle(all, new Random(seed));
    List<Finding> drawn = all.subList(0, Math.min(count, all.size()));
    for (int i = 0; i < drawn.size(); i++) {
      System.out.printf("%d. %s%n", i + 1, shown(drawn.get(i)));
    }
  }

  private static List<Finding> read(Path records) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Finding> all = new ArrayList<>();
    for (String line : Files.readAllLines(records)) {
      JsonNode record = mapper.readTree(line);
      record.path("events").forEach(e -> all.add(new Finding(record, e, true)));
      record.path("relations").forEach(r -> all.add(new Finding(record, r, false)));
    }
    return all;
  }

  private static String shown(Finding finding) {
    JsonNode found = finding.found;
    String said =
        found.path("statement").isTextual()
            ? "said by " + source(finding)
            : "in the outlet's words";
    String how = found.path("factuality").asText() + list(found.path("auxiliary"));
    return "%s%n   %s; %s%n   … %s …%n"
        .formatted(finding.isEvent ? event(finding) : relation(found), how, said, context(finding));
  }

  private static String event(Finding finding) {
    JsonNode e = finding.found;
    return "EVENT %s (%s): actor %s → recipient %s; place %s; date %s"
        .formatted(
            e.path("type").asText("of no type"),
            e.path("label").asText(),
            arguments(e.path("actor")),
            arguments(e.path("recipient")),
            argument(e.path("place")),
            e.path("date").asText("–"));
  }

  private static String relation(JsonNode r) {
    String not = r.path("polarity").asText().equals("negative") ? "NOT " : "";
    String ended = r.path("ended").asBoolean() ? ", ended" : "";
    return "RELATION %s %s%s %s%s (role %s, since %s, until %s)"
        .formatted(
            argument(r.path("subject")),
            not,
            r.path("type").asText(),
            argument(r.path("object")),
            ended,
            r.path("role").asText("–"),
            r.path("since").asText("–"),
            r.path("until").asText("–"));
  }

  private static String list(JsonNode values) {
    return values.isEmpty() ? "" : ", " + texts(values, JsonNode::asText);
  }

  private static String arguments(JsonNode all) {
    return all.isEmpty() ? "–" : texts(all, Drawn::argument);
  }

  private static String argument(JsonNode argument) {
    return argument.isObject() ? "“" + argument.path("text").asText() + "”" : "–";
  }

  private static String texts(JsonNode all, java.util.function.Function<JsonNode, String> each) {
    return StreamSupport.stream(all.spliterator(), false)
        .map(each)
        .collect(Collectors.joining(", "));
  }

  private static String source(Finding finding) {
    String id = finding.found.path("statement").asText();
    for (JsonNode statement : finding.record.path("statements")) {
      if (statement.path("id").asText().equals(id)) {
        return arguments(statement.path("source"));
      }
    }
    return "–";
  }

  /** The words around what bears the finding out, in code points as the record counts. */
  private static String context(Finding finding) {
    String text = finding.record.path("text").asText();
    JsonNode span = finding.found.path(finding.isEvent ? "trigger" : "evidence").path(0);
    int start = text.offsetByCodePoints(0, span.path("start").asInt());
    int end = text.offsetByCodePoints(0, span.path("end").asInt());
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    String words =
        text.substring(from, start)
            + "[["
            + text.substring(start, end)
            + "]]"
            + text.substring(end, to);
    return words.replaceAll("\\s+", " ").strip();
  }
}

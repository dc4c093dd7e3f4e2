package org.sayso.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sayso.model.article.Metadata;
import org.sayso.model.text.Edtf;
import org.sayso.read.scrape.Bylines;
import org.sayso.read.scrape.DateWords;

/**
 * The fields of one row by what they are for.
 *
 * @param row an object
 * @param map which field is for what
 */
record RowFields(JsonNode row, FieldMap map) {
  private static final Pattern NOTHING =
      Pattern.compile("(?i)\\s*(?:none|null|nan|n/a|unknown)?\\s*");
  private static final int LONGEST_NAME = 200;

  /** What the row says beside its text; a field that says nothing sensible is left open. */
  Metadata metadata() {
    return new Metadata(
            text(Slot.TITLE).map(RowFields::line),
            text(Slot.PUBLISHER).map(RowFields::line).filter(RowFields::isName),
            authors(),
            date(Slot.PUBLISHED),
            date(Slot.MODIFIED),
            text(Slot.LANGUAGE).map(RowFields::language).filter(l -> l.matches("[a-z]{2}")),
            texts(Slot.URL).filter(u -> u.matches("(?i)https?://\\S+")).findFirst())
        .with(keywords(), List.of(), Optional.empty());
  }

  /** The words of the first field for a slot that has any. */
  Optional<String> text(Slot slot) {
    return texts(slot).findFirst();
  }

  private Stream<String> texts(Slot slot) {
    return nodes(slot).flatMap(RowFields::words).limit(8);
  }

  private Stream<JsonNode> nodes(Slot slot) {
    return map.names(slot).stream().map(this::at).filter(n -> !n.isMissingNode() && !n.isNull());
  }

  private JsonNode at(String name) {
    if (row.has(name)) {
      return row.get(name);
    }
    JsonNode node = row;
    for (String part : name.split("\\.")) {
      node = node.path(part);
    }
    return node;
  }

  /** The words of a value, of each in a list, of the name of a thing. */
  private static Stream<String> words(JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false).flatMap(RowFields::words);
    }
    JsonNode plain = value.isObject() ? value.path("name") : value;
    return plain.isValueNode() && !NOTHING.matcher(plain.asText()).matches()
        ? Stream.of(plain.asText())
        : Stream.empty();
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }

  /** A publisher's name is no address; a server's name is the best that some exports have. */
  private static boolean isName(String words) {
    return words.length() <= LONGEST_NAME && !words.contains("://");
  }

  private static String language(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceFirst("[-_].*", "");
  }

  private List<String> authors() {
    return firstFilled(Slot.AUTHORS)
        .flatMap(words -> Stream.of(words.split("\\s*[;|]\\s*")))
        .map(words -> words.replaceFirst("(?i)^by\\s+", ""))
        .flatMap(words -> Bylines.names(words).stream())
        .filter(Bylines::isName)
        .distinct()
        .toList();
  }

  private List<String> keywords() {
    return firstFilled(Slot.KEYWORDS)
        .flatMap(words -> Stream.of(words.split("\\s*[;,|]\\s*")))
        .map(RowFields::line)
        .filter(word -> !word.isEmpty() && word.length() <= LONGEST_NAME)
        .distinct()
        .toList();
  }

  private Stream<String> firstFilled(Slot slot) {
    return nodes(slot)
        .map(node -> words(node).toList())
        .filter(words -> !words.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private Optional<Edtf> date(Slot slot) {
    return texts(slot).flatMap(words -> date(words.strip()).stream()).findFirst();
  }

  private static Optional<Edtf> date(String words) {
    if (words.matches("\\d{10}(?:\\.\\d+)?|\\d{13}")) {
      long number = Long.parseLong(words.replaceFirst("\\..*", ""));
      Instant instant =
          words.matches("\\d{13}") ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
      return Optional.of(Edtf.day(instant.atOffset(ZoneOffset.UTC).toLocalDate()));
    }
    try {
      return Optional.of(new Edtf(words));
    } catch (IllegalArgumentException e) {
      return DateWords.standard().stamp(words);
    }
  }
}

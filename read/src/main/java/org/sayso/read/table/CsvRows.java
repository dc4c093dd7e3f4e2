package org.sayso.read.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.read.table.Lines.Line;

/**
 * The rows of a table in CSV (RFC 4180) or with tabs. A row goes on over lines while a quotation
 * mark is open; where none closes it, that line alone is bad, and the next one begins a row. Not
 * thread-safe.
 */
final class CsvRows implements Rows {
  /** The lines of one row; no article has more. */
  private static final int MOST_LINES = 100_000;

  private final Lines lines;
  private final CsvForm form;
  private boolean begun;

  CsvRows(Reader in, CsvForm form) {
    this.lines = new Lines(in);
    this.form = form;
  }

  @Override
  public String where() {
    return lines.where();
  }

  @Override
  public Optional<Row> next() throws IOException {
    skipHeading();
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!line.get().text().isBlank()) {
        return Optional.of(row(line.get()));
      }
    }
    return Optional.empty();
  }

  private void skipHeading() throws IOException {
    Optional<Line> first = begun ? Optional.empty() : lines.next();
    begun = true;
    first.filter(line -> !form.hasHeading()).ifPresent(lines::putBack);
  }

  private Row row(Line first) throws IOException {
    List<Line> taken = new ArrayList<>(List.of(first));
    StringBuilder text = new StringBuilder(first.text());
    boolean open = turns(first.text());
    while (open && text.length() < LONGEST && taken.size() < MOST_LINES) {
      Optional<Line> line = lines.next();
      if (line.isEmpty()) {
        return unclosed(taken);
      }
      taken.add(line.get());
      text.append('\n').append(line.get().text());
      open ^= turns(line.get().text());
    }
    return open || text.length() >= LONGEST || !first.isWhole()
        ? unclosed(taken)
        : row(first.number(), text.toString());
  }

  /** Whether it opens a quotation that it does not close, or closes one. */
  private boolean turns(String line) {
    return form.isQuoted() && line.chars().filter(c -> c == '"').count() % 2 == 1;
  }

  private Row unclosed(List<Line> taken) {
    for (int i = taken.size() - 1; i > 0; i--) {
      lines.putBack(taken.get(i));
    }
    return Row.bad(
        taken.get(0).number(),
        "a quotation mark is not closed, or the row is longer than any article; close it, and write one within a text twice");
  }

  private Row row(long number, String text) {
    List<String> cells;
    try {
      cells = cells(text, form);
    } catch (UncheckedIOException | IllegalStateException e) {
      return Row.bad(
          number, "the quotation marks of the row are out of order; write one within a text twice");
    }
    if (cells.size() != form.names().size()) {
      return Row.bad(
          number,
          "the row has %d cells where the heading has %d; put quotation marks around a text that holds a “%s” or a line's end"
              .formatted(
                  cells.size(),
                  form.names().size(),
                  form.delimiter() == '\t' ? "tab" : String.valueOf(form.delimiter())));
    }
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < cells.size(); i++) {
      if (!fields.has(form.names().get(i))) {
        fields.put(form.names().get(i), cells.get(i));
      }
    }
    return Row.good(number, fields);
  }

  /** The cells of one row. */
  static List<String> cells(String row, CsvForm form) {
    try (CSVParser parser = CSVParser.parse(row, form.format())) {
      List<CSVRecord> records = parser.getRecords();
      return records.isEmpty()
          ? List.of()
          : records.get(0).toList().stream().map(String::strip).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

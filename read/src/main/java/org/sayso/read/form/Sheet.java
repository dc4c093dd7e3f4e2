package org.sayso.read.form;

import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.model.SaysoException;

/**
 * The rows of a table (RFC 4180, or with another separator), one at a time. A quotation mark that
 * nothing closes, and bytes that are no text, refuse the file. Not thread-safe.
 */
public final class Sheet implements AutoCloseable {
  private static final char NO_LETTER = '\u001f';
  private static final String END_OF_FILE = "\u001a";
  private static final String AGAIN = "fetch the list again; nothing of it was taken";

  private final Source source;
  private final CSVParser parser;

  /**
   * Opens a table.
   *
   * @throws SaysoException where the file cannot be read
   */
  public Sheet(Source source, char separator) {
    this(
        source,
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get());
  }

  private Sheet(Source source, CSVFormat format) {
    this.source = source;
    try {
      Reader reader = Text.of(source.opening().open());
      this.parser = CSVParser.builder().setReader(reader).setFormat(format).get();
    } catch (IOException e) {
      throw new SaysoException(source.shown() + ": " + e.getMessage(), "check the file", e);
    }
  }

  /**
   * Opens a file whose every line is one cell, whatever commas and quotation marks are in it.
   *
   * @throws SaysoException where the file cannot be read
   */
  public static Sheet ofLines(Source source) {
    return new Sheet(
        source,
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(NO_LETTER)
            .setQuote(null)
            .setIgnoreEmptyLines(false)
            .get());
  }

  /**
   * The next row that is not blank; empty at the end.
   *
   * @throws SaysoException where the table is broken
   */
  public Optional<Row> next() {
    while (true) {
      long line = parser.getCurrentLineNumber() + 1;
      Optional<CSVRecord> taken = taken(line);
      if (taken.isEmpty()) {
        return Optional.empty();
      }
      List<String> cells = taken.get().toList();
      if (cells.stream().anyMatch(c -> !c.isBlank() && !c.strip().equals(END_OF_FILE))) {
        return Optional.of(new Row(new Spot(source.shown(), line, 1), cells));
      }
    }
  }

  private Optional<CSVRecord> taken(long line) {
    try {
      var rows = parser.iterator();
      return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw flaw(line, e);
    }
  }

  private SaysoException flaw(long line, RuntimeException e) {
    Spot spot = new Spot(source.shown(), line, 1);
    Throwable cause = e.getCause();
    if (cause instanceof CharacterCodingException) {
      return new SaysoException(
          new Spot(source.shown(), parser.getCurrentLineNumber() + 1, 1)
              + ": the bytes here or in the lines that follow are no UTF-8",
          "save the file as UTF-8, without changing its letters",
          e);
    }
    if (cause instanceof EOFException && !(cause.getMessage() + "").contains("token")
        || cause instanceof ZipException) {
      return new SaysoException(spot + ": the packed file ends in the middle", AGAIN, e);
    }
    String what =
        cause instanceof CSVException || String.valueOf(cause).contains("EOF")
            ? "a quotation mark in this row is not closed, or stands within a cell"
            : "the row cannot be read: " + cause;
    return new SaysoException(spot + ": " + what, AGAIN, e);
  }

  /**
   * Demands a number of cells.
   *
   * @throws SaysoException where the row has another number
   */
  public static void demand(Row row, int cells) {
    if (row.cells().size() != cells) {
      throw row.spot()
          .flaw(
              "the row has %d cells where the layout has %d".formatted(row.cells().size(), cells),
              AGAIN);
    }
  }

  /** Ends the reading. */
  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

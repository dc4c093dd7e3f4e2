package org.sayso.read.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/** The rows of an open file, one after another. Not thread-safe. */
interface Rows {
  /** The longest row, in characters. */
  int LONGEST = 10_000_000;

  /**
   * The next row; empty at the end.
   *
   * @throws IOException where nothing behind this place can be read
   */
  Optional<Row> next() throws IOException;

  /** Where it is now: "line 12". */
  String where();

  /**
   * A row, or what is wrong with it.
   *
   * @param mark what tells it from others in the file: the line where it begins, or its number
   * @param where the same in words
   * @param fields its fields by name; empty for a bad row
   * @param problem what is wrong and what would mend it; "" for a good row
   */
  record Row(String mark, String where, Optional<JsonNode> fields, String problem) {
    public Row {
      Objects.requireNonNull(fields, "fields");
      Objects.requireNonNull(problem, "problem");
    }

    static Row good(long line, JsonNode fields) {
      return new Row(String.valueOf(line), "line " + line, Optional.of(fields), "");
    }

    static Row bad(long line, String problem) {
      return new Row(String.valueOf(line), "line " + line, Optional.empty(), problem);
    }
  }
}

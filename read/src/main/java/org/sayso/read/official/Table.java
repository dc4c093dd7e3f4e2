package org.sayso.read.official;

import java.util.Optional;
import java.util.function.Consumer;
import org.sayso.read.form.Heading;
import org.sayso.read.form.Row;
import org.sayso.read.form.Sheet;
import org.sayso.read.form.Source;

/** A table with a heading: a row and the names of its cells. */
record Table(Heading heading, Row row) {
  /** The first of these columns that is not blank. */
  String cell(String... names) {
    return heading.cell(row, names);
  }

  /**
   * Every row below the heading.
   *
   * @param skipped how many rows stand above the heading
   */
  static void each(Source source, char separator, int skipped, Consumer<Table> taker) {
    try (Sheet sheet = new Sheet(source, separator)) {
      Optional<Row> first = sheet.next();
      for (int i = 0; i < skipped; i++) {
        first = sheet.next();
      }
      Heading heading =
          new Heading(
              first.orElseThrow(
                  () -> source.spot().flaw("there is no heading", "fetch the list again")));
      for (Optional<Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
        taker.accept(new Table(heading, row.get()));
      }
    }
  }

  /** Refuses a row that has another number of cells than the heading. */
  Table whole() {
    Sheet.demand(row, heading.names().size());
    return this;
  }
}

package org.sayso.read.form;

import java.util.Optional;
import java.util.function.Consumer;

/**
 * A row of a table that has a heading.
 *
 * @param heading the names of the columns
 * @param row its cells
 */
public record Table(Heading heading, Row row) {
  /** The first of these columns that is not blank; empty where there is none. */
  public String cell(String... names) {
    return heading.cell(row, names);
  }

  /**
   * Every row below the heading.
   *
   * @param skipped how many rows stand above the heading
   * @throws org.sayso.model.SaysoException where the table is broken
   */
  public static void each(Source source, char separator, int skipped, Consumer<Table> taker) {
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

  /**
   * Demands as many cells as the heading has.
   *
   * @throws org.sayso.model.SaysoException where the row has more or fewer
   */
  public Table whole() {
    Sheet.demand(row, heading.names().size());
    return this;
  }
}

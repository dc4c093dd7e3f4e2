package org.sayso.read.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * How a table is written: what stands between two cells, what is around them, what they are called.
 *
 * @param delimiter between two cells
 * @param isQuoted whether quotation marks are put around cells
 * @param names of the columns; the numbers from 1 where the table has no heading
 * @param hasHeading whether its first line are the names
 */
record CsvForm(char delimiter, boolean isQuoted, List<String> names, boolean hasHeading) {
  private static final String DELIMITERS = ",\t;|";
  private static final int GKG_COLUMNS = 27;
  private static final Pattern GKG = Pattern.compile("\\d{14}-T?\\d+");

  CsvForm {
    names = List.copyOf(names);
  }

  /** What the first line of a table shows. */
  static CsvForm of(String firstLine) {
    String[] gkg = firstLine.split("\t", -1);
    if (gkg.length == GKG_COLUMNS && GKG.matcher(gkg[0]).matches()) {
      return new CsvForm('\t', false, numbers(GKG_COLUMNS), false);
    }
    char delimiter =
        DELIMITERS
            .chars()
            .mapToObj(c -> (char) c)
            .max(Comparator.comparingLong(c -> count(firstLine, c)))
            .orElseThrow();
    boolean quoted = delimiter != '\t' || firstLine.contains("\"");
    CsvForm form = new CsvForm(delimiter, quoted, List.of(), true);
    return new CsvForm(delimiter, quoted, CsvRows.cells(firstLine, form), true);
  }

  private static long count(String line, char wanted) {
    return line.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == wanted).count();
  }

  private static List<String> numbers(int columns) {
    List<String> numbers = new ArrayList<>();
    for (int i = 1; i <= columns; i++) {
      numbers.add(String.valueOf(i));
    }
    return numbers;
  }

  /** The same map, or the one for a table that has numbers for names. */
  FieldMap map(FieldMap usual) {
    return hasHeading || usual.isGiven() ? usual : FieldMap.ofPreset("gdelt-gkg");
  }

  Set<String> nameSet() {
    return new HashSet<>(names);
  }

  CSVFormat format() {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(delimiter)
        .setQuote(isQuoted ? '"' : null)
        .setIgnoreEmptyLines(false)
        .get();
  }
}

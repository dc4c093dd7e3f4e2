package org.sayso.read.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.sayso.model.SaysoException;

/**
 * The entries of one resource file. Immutable.
 *
 * @param rows the columns of each entry, in the order of the file
 */
public record Lexicon(List<List<String>> rows) {
  private static final String FOLDER = "/org/sayso/read/";
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  public Lexicon {
    rows = rows.stream().map(List::copyOf).toList();
  }

  /**
   * Reads a resource.
   *
   * @param file its name without folder, such as {@code months.tsv}
   * @throws SaysoException where it is missing, which means a broken build
   */
  public static Lexicon of(String file) {
    try (InputStream in = Lexicon.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IOException("no such resource");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      return new Lexicon(
          lines
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> List.of(line.split("\t")))
              .toList());
    } catch (IOException e) {
      throw new SaysoException("cannot read " + FOLDER + file, "Rebuild Sayso.", e);
    }
  }

  /** The entries whose first column is one of the given words, in order. */
  public Lexicon where(String... first) {
    List<String> wanted = List.of(first);
    return new Lexicon(rows.stream().filter(row -> wanted.contains(row.get(0))).toList());
  }

  /** One column, from the top. */
  public List<String> column(int index) {
    return rows.stream().map(row -> row.get(index)).toList();
  }

  /**
   * One pattern that matches whatever some entry's column matches, regardless of case; earlier
   * entries win. Matches nothing where there are no entries.
   */
  public Pattern anyOf(int index) {
    String all = String.join("|", column(index));
    return Pattern.compile(all.isEmpty() ? "(?!)" : "(?:" + all + ")", FLAGS);
  }

  /** The same as one question: whether some entry's column matches, regardless of case. */
  public AnyOf any(int index) {
    return new AnyOf(column(index).stream().map(c -> Pattern.compile(c, FLAGS)).toList());
  }

  /** The same for words in lower case; quicker, since no letter is asked for its other case. */
  public AnyOf anyLower(int index) {
    return new AnyOf(column(index).stream().map(Pattern::compile).toList());
  }
}

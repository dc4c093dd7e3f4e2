package org.sayso.bench;

import java.util.List;

/**
 * One thing to measure.
 *
 * @param name as in {@code tasks.tsv}
 * @param make what the scorer reads
 * @param input the files to read: a pattern, or a folder inside an archive ({@code
 *     a.tar.gz!folder})
 * @param metadata a file that may be told to the program, or "-"
 * @param scorer the script and its arguments
 */
public record Task(String name, Make make, String input, String metadata, List<String> scorer) {
  public Task {
    scorer = List.copyOf(scorer);
  }

  /** The task of a line of {@code tasks.tsv}. */
  public static Task of(List<String> fields) {
    return new Task(
        fields.get(0),
        Make.of(fields.get(1)),
        fields.get(2),
        fields.get(3),
        List.of(fields.get(4).split(" ")));
  }

  /** Whether the program is to be told metadata. */
  public boolean hasMetadata() {
    return !metadata.equals("-");
  }
}

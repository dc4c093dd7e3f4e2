package org.sayso.cli.screen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sayso.model.SaysoException;

/** The names in a file, one a line. */
final class NameLines {
  private NameLines() {}

  /** Every line that is not empty, in order. */
  static Stream<String> of(Path file) {
    try {
      return Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty());
    } catch (IOException e) {
      throw new SaysoException(
          "the names in " + file + " cannot be read",
          "Name a text file in UTF-8 with one name a line.",
          e);
    }
  }
}

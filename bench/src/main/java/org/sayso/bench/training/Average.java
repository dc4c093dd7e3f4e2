package org.sayso.bench.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Makes the model from what two courses taught: {@code MODEL_FILE COURSE_FILE COURSE_FILE}. It is
 * their mean.
 */
public final class Average {
  private Average() {}

  /** Reads the courses, writes the model; seconds. */
  public static void main(String[] args) throws IOException {
    Path model = Path.of(args[0]);
    List<Learnt> mean = Learnt.mean(course(args[1]), course(args[2]));
    try (OutputStream out = Files.newOutputStream(model)) {
      Export.of(mean).write(out);
    }
    System.out.printf("%s: %d bytes%n", model, Files.size(model));
  }

  private static List<Learnt> course(String file) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(file)))) {
      return Learnt.read(in);
    }
  }
}
